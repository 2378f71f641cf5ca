// The handles by which tests and tools find the desk's controls. They never change with wording or language:
//   document.querySelector('[data-act="claim"][data-id="cure-period"]')
//
// `data-act` (and what `data-id` holds beside it)
//   title       start ID-OF-CASE · resume ID-OF-CASE · openSave · settings · choose ID-OF-CHOICE
//   cases       bring · pickCase · pasteText (a field) · bringText · caseAddress (a field) · bringAddress
//               more ID-OF-CASE · share · classLink · saveCase · startOther · removeCase (each with ID-OF-CASE)
//               link (a field) · copyLink · term (side-, difficulty- or help-, and what is fixed or `free`)
//   bar         menu · panel (record, transcript, scales, glossary, settings, leave) · save · leave · stay
//   anywhere    card.starred CARD · card.opened CARD · term · search · filter (all, starred, or a status) · tab (exhibits, law)
//               setting (text-150, lines-roomy, spacing-wide, typeface-book, theme-dark, motion-reduced, stage, muted,
//               effects, room, shortcuts, reading-full, listen, follow, voice, speed) · reading (plain, full: for all at
//               hand) · reading.flipped (plain, full: of one finding) · listen · listen.paused · listen.resumed ·
//               listen.stopped · dialog.settings · dialog.closed · cancel
//   brief       brief.read
//   record      record.read
//   lectern     issue.chosen ISSUE · rest (asks first) · counsel.rested · rest.cancelled
//   building    part PART (claim, authority, exhibits, pin, certainty) · part.next · claim CLAIM · authority CARD
//               exhibit CARD · pin CARD#N (empty: none) · certainty ID · hint.taken CLAIM · issue.left · slip.argued
//   bench       direct (yes, no, depends, check) · because REPLY · bench.answered
//   opposition  line.next · line.all · note LINE · note.card CARD · opposition.noted LINE · opposition.unnoted LINE
//               opposition.heard
//   rebuttal    rebuttal.spoken
//   forecast    part REQUEST/ELEMENT · forecast.finding · forecast.reason · forecast.certainty (each with `data-request`,
//               `data-element` and `data-id`) · forecast.sealed
//   ruling      finding.read (with `data-request` and `data-element`) · ruling.heard
//   debrief     section ID · reargue INDEX · reargued · picture · keepsakeName (a field) · savePicture · saveTranscript · save ·
//               print (one page) · printAll · playAgain
//
// Other marks: `data-dialog` on an open dialog (its panel, or note, rest, term, practice, keepsake, question, bring,
// problems, share, class) · `data-card` on a card ·
// `data-listen` on a part that can be read aloud · `data-issue` · `data-line` · `data-case` · `data-part` on a part that folds · `data-request`/`data-element` on a finding.
// `main` carries `room-STEP`: room-brief, room-record, room-lectern, room-building, room-bench, room-opposition,
// room-rebuttal, room-forecast, room-ruling, room-debrief. The radios and checkboxes are real inputs
// inside their labels. A press on a radio of a slip goes on to the next part, which takes the pressed one from the page: click it,
// and do not ask afterwards whether it is checked (Playwright's `check` would).
export {};
