// Every guard that stands between a stranger and the game: where it is, what is taken out to be without it, and the test
// that must then fail. `npm run guards` takes each of them out.

export interface Guard {
  readonly name: string;
  readonly file: string;
  readonly take: string; // stands in the file exactly once
  readonly put: string;
  readonly test: string; // the file whose tests hold it
  readonly title?: string; // of those tests alone
}

type Row = readonly [name: string, take: string, put: string, test: string, title?: string];

const of = (file: string, rows: readonly Row[]): readonly Guard[] =>
  rows.map(([name, take, put, test, title]) => ({
    name,
    file,
    take,
    put,
    test: `tests/unit/${test}.test.ts`,
    ...(title === undefined ? {} : { title }),
  }));

export const guards: readonly Guard[] = [
  ...of('src/level/limits.ts', [
    ['size of a level', '2_000_000', '2_000_100', 'level-reading', 'L2'],
    ['depth of a level', 'MOST_DEPTH = 32', 'MOST_DEPTH = 34', 'level-reading', 'L3'],
    ['number of parts', '100_000', '120_000', 'level-reading', 'L4'],
  ]),
  ...of('src/level/read-level.ts', [
    ['size before the quick way', 'fits(text) ? readJson(text) : undefined', 'readJson(text)', 'lock-down'],
    ['no text with a null', "|| text.includes('\\0')", '', 'level-reading', 'L5'],
    ['references in the quick way', 'problems.length === 0 ? {', 'true ? {', 'json-text'],
  ]),
  ...of('src/level/read-data.ts', [
    [
      'the last net',
      'return read();\n  } catch {',
      'return read();\n  } catch (error) {\n    throw error;',
      'level-reading',
      'L13',
    ],
    ['references', 'if (hasErrors(problems)) return { ok: false, problems };', '', 'level-broken'],
    ['a level that cannot change', 'deepFreeze(shaped.level)', 'shaped.level', 'level-shape', 'L42'],
    [
      'only a group is a level',
      'if (!isGroup(value)) return failed([notALevel(value, spots)]);',
      '',
      'lock-down',
      'L13',
    ],
  ]),
  ...of('src/level/yaml-text.ts', [
    [
      'depth while parsing',
      'if (parser.stack.length > MOST_DEPTH + BESIDE_THE_PARTS)',
      'if (false)',
      'level-reading',
      'L3',
    ],
    ['tokens while parsing', 'if (count > MOST_TOKENS)', 'if (false)', 'lock-down', 'L4'],
    [
      'one document',
      "if (second) list.push({ code: 'MULTIPLE_DOCS'",
      "if (false) list.push({ code: 'MULTIPLE_DOCS'",
      'level-reading',
      'L8',
    ],
    ['no orders to the reader', 'refusedWarnings.includes(code)', 'false', 'level-reading', 'L8'],
  ]),
  ...of('src/level/plain-data.ts', [
    ['forbidden key __proto__', "'__proto__', ", '', 'level-reading', 'L10'],
    ['forbidden key constructor', "'constructor', ", '', 'level-reading', 'L10'],
    ['forbidden key prototype', ", 'prototype'", '', 'lock-down'],
    ['forbidden keys', 'if (forbiddenKeys.has(key))', 'if (false)', 'level-reading', 'L10'],
    ['a key twice', 'else if (first) report', 'else if (false) report', 'level-reading', 'L9'],
    ['characters of a key', 'else if (bad) report', 'else if (false) report', 'level-reading', 'L11'],
    [
      'characters of a text',
      'return bad ? fault(copying',
      'return false && bad ? fault(copying',
      'level-reading',
      'L11',
    ],
    ['usable numbers', 'return isUsable(value) ? value', 'return true ? value', 'level-reading', 'L12'],
    ['exact integers', ' && Math.abs(value) <= Number.MAX_SAFE_INTEGER', '', 'level-reading', 'L12'],
    [
      'no aliases',
      "if (opened.kind === 'alias')",
      "if (opened.kind === 'alias' && false)",
      'level-reading',
      'L8',
    ],
    ['no tags', "if (opened.kind === 'tag')", "if (opened.kind === 'tag' && false)", 'lock-down', 'L8'],
    [
      'nothing but plain data',
      "if (opened.kind === 'strange') return",
      "if (opened.kind === 'strange' && false) return",
      'lock-down',
      'L13',
    ],
    ['depth of the copy', 'if (task.path.length >= MOST_DEPTH)', 'if (false)', 'level-reading', 'L13'],
    [
      'parts of the copy',
      'if (count > copying.partsLeft) return stopAll(copying, task);',
      '',
      'level-reading',
      'L13',
    ],
    ['number of faults told', 'if (copying.faults.length < MOST_FAULTS)', 'if (true)', 'lock-down'],
  ]),
  ...of('src/level/opened.ts', [
    [
      'no instances of classes',
      "if (prototype !== Object.prototype && prototype !== null) return { kind: 'strange' };",
      '',
      'level-reading',
      'L13',
    ],
  ]),
  ...of('src/level/characters.ts', [
    ['tabs', 'if (code === 0x09)', 'if (false)', 'level-reading', 'L11'],
    ['control characters', 'if (code < 0x20 && code !== 0x0a)', 'if (false)', 'level-reading', 'L11'],
    ['control characters above', 'if (code >= 0x7f && code <= 0x9f)', 'if (false)', 'level-reading', 'L11'],
    ['reading direction', '(code >= 0x202a && code <= 0x202e)', '(false)', 'level-reading', 'L11'],
    ['reading direction, isolated', '(code >= 0x2066 && code <= 0x2069)', '(false)', 'payloads', 'L11'],
    [
      'halves of characters',
      'return code >= 0xd800 && code <= 0xdfff ?',
      'return false ?',
      'level-reading',
      'L11',
    ],
  ]),
  ...of('src/level/quick-check.ts', [
    [
      'depth and parts, quickly',
      'return depth < MOST_DEPTH && walk.parts <= MOST_PARTS;',
      'return true;',
      'json-text',
    ],
    ['forbidden keys, quickly', 'forbiddenKeys.has(key) || ', '', 'json-text'],
    ['characters, quickly', 'clean || badCharacter(text) === undefined', 'true', 'json-text'],
    ['unknown keys, quickly', 'return found === count;', 'return true;', 'json-text'],
    ['numbers, quickly', 'isUsable(value) && ', '', 'json-text'],
  ]),
  ...of('src/level/json-text.ts', [
    ['a key twice, quickly', ' && walk.keys === membersIn(text)', '', 'json-text'],
  ]),
  ...of('src/level/migrations.ts', [
    ['a newer format', 'if (format > current)', 'if (false)', 'level-broken'],
  ]),
  ...of('src/proceedings/read-save.ts', [
    ['size of a save', "if (text.length > MOST) return bad('save/too-large');", '', 'lock-down'],
    ['a newer save', 'format > FORMAT', 'false', 'proceedings', 'P7'],
    ['seal of a save', 'seal !== undefined && seal !== sealOf(proceedings)', 'false', 'proceedings', 'P6'],
    ['events of a save', "if (!events.every(isHearingEvent)) return bad('save/edited');", '', 'lock-down'],
    ['number of events', '|| events.length > MOST_EVENTS', '', 'lock-down'],
    ['seed of a save', '|| !isSeed(seed)', '', 'lock-down'],
    ['side of a save', "side !== 'movant' && side !== 'respondent'", 'false', 'lock-down'],
    ['difficulty of a save', '|| !isDifficulty(difficulty)', '', 'proceedings', 'P13'],
    [
      'JSON that does not parse',
      'return JSON.parse(text);\n  } catch {\n    return undefined;',
      'return JSON.parse(text);\n  } catch (error) {\n    throw error;',
      'proceedings',
      'P8',
    ],
  ]),
  ...of('src/proceedings/fit-save.ts', [
    ['hash of the case', 'proceedings.levelHash !== levelHash(level)', 'false', 'proceedings', 'P9'],
    ['id of the case', 'proceedings.level !== level.id', 'false', 'proceedings', 'P9'],
    ['a hand to play', 'level.hands.respondent === undefined', 'false', 'lock-down'],
    ['replay of a save', 'return played.refused === null', 'return true', 'proceedings', 'P9'],
  ]),
  ...of('src/hearing/events.ts', [
    ['events of known types', '|| !Object.hasOwn(fields, type)', '', 'lock-down'],
    ['nothing else on an event', 'names.length === Object.keys(checks).length &&', '', 'hearing'],
    ['fields of an event', '&& checks[name]?.(event[name]) === true', '', 'hearing'],
    ['length of a text', '&& value.length <= 64', '', 'lock-down'],
    ['length of a list', '&& value.length <= 8', '', 'lock-down'],
  ]),
  ...of('src/hearing/hearing.ts', [
    [
      'malformed events',
      "if (!isHearingEvent(event)) return { hearing, refused: 'hearing/malformed' };",
      '',
      'hearing',
    ],
  ]),
  ...of('src/hearing/refusals.ts', [
    [
      'minutes',
      "if (!hasMinutesFor(context, event.claim)) return 'hearing/no-minutes-left';",
      '',
      'hearing',
      'H7',
    ],
    ['a claim once', "? 'hearing/claim-already-argued' : null", '? null : null', 'hearing', 'H8'],
    [
      'a claim on its issue',
      "if (claim.issue !== issue) return 'hearing/claim-on-another-issue';",
      '',
      'hearing',
      'H8',
    ],
    ['exhibits of one’s own', 'if (!card.exhibit.citableBy.includes(side))', 'if (false)', 'hearing', 'H9'],
    ['one or two exhibits', 'if (exhibits.length < 1 || exhibits.length > 2)', 'if (false)', 'hearing', 'H9'],
    ['an exhibit once', 'if (exhibits[0] === exhibits[1])', 'if (false)', 'hearing', 'H9'],
    ['a pin that is there', 'if (sentence >= sentences.length)', 'if (false)', 'hearing', 'H9'],
    [
      'a pin on the slip',
      'return id === authority || exhibits.includes(id) ? null',
      'return true ? null',
      'hearing',
      'H9',
    ],
    ['the question put', 'if (event.question !== asked)', 'if (false)', 'hearing', 'H14'],
    [
      'a reply that is there',
      'return replies.some(({ id }) => id === event.because) ? null',
      'return true ? null',
      'hearing',
      'H14',
    ],
    ['notes', 'return context.notes.length < hand.notes ? null', 'return true ? null', 'hearing', 'H15'],
    [
      'a note once',
      'if (context.notes.some(({ line }) => line === event.line))',
      'if (false)',
      'hearing',
      'H15',
    ],
    ['a finding that is there', 'rungIndex(element, event.finding) < 0)', 'false)', 'hearing', 'H16'],
    [
      'a finished forecast',
      'return forecasts.length === level.ruling.findings.length ? null',
      'return true ? null',
      'hearing',
      'H17',
    ],
    [
      'findings in order',
      'return next?.request === event.request && next.element === event.element',
      'return true',
      'hearing',
      'H18',
    ],
    [
      'a heard ruling',
      'return findingsRead === level.ruling.findings.length ? null',
      'return true ? null',
      'hearing',
      'H18',
    ],
    ['hints in order', 'tier > taken ? null', 'true ? null', 'hearing', 'H10'],
    [
      'no hints for a partner',
      "if (difficultyTerms[context.difficulty].hints === 'none')",
      'if (false)',
      'hearing',
      'H22',
    ],
  ]),
  ...of('src/app/cases/packing.ts', [
    ['size of what is unpacked', 'if (size > most) {', 'if (false) {', 'share-link'],
    ['small bites of what is packed', 'const SLICE = 1024', 'const SLICE = 1024 * 1024', 'lock-down'],
    ['letters of a link', 'if (!/^[\\w-]+$/.test(letters)) return null;', '', 'lock-down'],
    [
      'nothing but UTF-8',
      "new TextDecoder('utf-8', { fatal: true })",
      "new TextDecoder('utf-8')",
      'share-link',
    ],
  ]),
  ...of('src/app/cases/share-link.ts', [
    [
      'size of a link',
      "if (packed.length > MOST_LETTERS) return refused('link/too-large');",
      '',
      'lock-down',
    ],
    ['a newer link', 'if (Number(format) > LINK_FORMAT)', 'if (false)', 'share-link'],
    ['seal of a link', 'if (contentHash(letters) !== seal)', 'if (false)', 'share-link'],
    ['nothing behind a link', '` !== packed', '` === null', 'share-link'],
  ]),
  ...of('src/app/cases/class-link.ts', [
    ['a newer class link', 'if (Number(about) > CLASS_FORMAT)', 'if (false)', 'share-link'],
    [
      'terms of a class link',
      'side === undefined || difficulty === undefined || help === undefined',
      'false',
      'share-link',
    ],
    ['a class link to something', 'return linked === null', 'return false', 'share-link'],
  ]),
  ...of('src/app/cases/address.ts', [
    ['https alone', "address.protocol === 'https:' || address.origin === own.origin", 'true', 'bring'],
    ['no name and password', " && address.username === ''", '', 'bring'],
    ['nothing but the web', '/^https?:$/.test(address.protocol)', 'true', 'lock-down'],
    ['no cookies', "credentials: 'omit'", "credentials: 'include'", 'bring'],
    ['no referrer', "referrerPolicy: 'no-referrer'", "referrerPolicy: 'unsafe-url'", 'bring'],
    ['led elsewhere', "if (from === null) return refused('address/not-allowed');", '', 'bring'],
    ['no pages', 'if (/^\\s*text\\/html/i.test(', 'if (/^never/.test(', 'bring'],
    [
      'no pages that say they are none',
      'return /^\\s*<(!doctype|html)/i.test(read.text)',
      'return false',
      'bring',
    ],
    [
      'size of what is fetched',
      'readText(response.body.getReader(), MOST_BYTES)',
      'readText(response.body.getReader(), 1e9)',
      'bring',
    ],
    [
      'no waiting for ever',
      'setTimeout(() => stop.abort(), longestWait)',
      'setTimeout(() => {}, longestWait)',
      'bring',
    ],
  ]),
  ...of('src/app/cases/read-case.ts', [
    ['size of a file', "if (file.size > MOST_BYTES) return { fault: 'too-large' };", '', 'lock-down'],
  ]),
  ...of('src/app/cases/bring.ts', [
    ['names of files', "name.replace(/[\\p{Cc}\\p{Cf}]/gu, '').slice(0, 120)", 'name', 'lock-down'],
  ]),
  ...of('src/app/settings.ts', [
    [
      'settings that do not parse',
      '} catch {\n    return defaults;\n  }\n  return {',
      '} catch (error) {\n    throw error;\n  }\n  return {',
      'settings',
    ],
    ['settings of a kind', 'all.find((one) => one === value) ?? other', '(value as T) ?? other', 'settings'],
    ['settings in range', 'value >= 0 && value <= 1 ? value', 'true ? value', 'settings'],
    ['length of a voice', ' && value.length <= MOST_ADDRESS', '', 'lock-down'],
  ]),
  ...of('src/app/script-address.ts', [
    ['one address a policy', 'if (url !== address)', 'if (false)', 'lock-down'],
  ]),
  ...of('vite.config.ts', [
    ['policy: nothing unless said', "default-src 'none'", 'default-src *', 'lock-down'],
    ['policy: scripts', "script-src 'self'", "script-src 'self' 'unsafe-inline'", 'lock-down'],
    ['policy: styles', "style-src 'self'", "style-src 'self' 'unsafe-inline'", 'lock-down'],
    ['policy: no base', "base-uri 'none'", 'base-uri *', 'lock-down'],
    ['policy: no forms', "form-action 'none'", 'form-action *', 'lock-down'],
    ['policy: trusted types', "require-trusted-types-for 'script'", "child-src 'none'", 'lock-down'],
    [
      'policy: which trusted types',
      "'trusted-types report-worker offline-worker'",
      "'trusted-types *'",
      'lock-down',
    ],
    ['policy: on the page', 'lockDown,\n', '', 'lock-down'],
  ]),
];
