// Wires the rooms together: which screen is shown, where levels and saves come from, what a press leads to.
// Holds no rule of the hearing and draws nothing itself.
import type { Settings } from '../desk/contract.ts';
import { dressPage, renderDesk, renderTitle } from '../desk/index.ts';
import type { HearingEvent } from '../hearing/index.ts';
import { cuesOf, en, present, type StageTarget, stageView } from '../present/index.ts';
import { speakSlip, transcribe, transcriptText } from '../proceedings/index.ts';
import { captions } from '../sound/captions.ts';
import { createSound } from '../sound/sound.ts';
import { saveHearing, saveText } from './files.ts';
import { type Keeping, openKeeper } from './keeper.ts';
import { reargue } from './practice.ts';
import { act, openSession, type Session } from './session.ts';
import { loadSettings, saveSettings } from './settings.ts';
import { hostStage } from './stage-host.ts';
import { openTitle } from './title-screen.ts';
import { words } from './words/en.ts';

export interface Places {
  readonly stage: HTMLElement;
  readonly desk: HTMLElement;
  readonly search: string; // the page's address, from `?`
}

interface Shown {
  session: Session | null; // null on the title screen
  settings: Settings;
  keeping: Keeping;
  notice: string | null;
  asked: StageTarget | null;
  caption: string | null;
  stage: 'coming' | 'shown' | 'off' | 'failed';
}

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

export function startApp({ stage: stagePlace, desk, search }: Places): void {
  const stageAllowed = new URLSearchParams(search).get('stage') !== 'off';
  const shown: Shown = {
    session: null,
    settings: loadSettings(),
    keeping: 'saved',
    notice: null,
    asked: null,
    caption: null,
    stage: 'off',
  };
  const motionQuery = matchMedia('(prefers-reduced-motion: reduce)');
  const sound = createSound({ settings: shown.settings });
  const keeper = openKeeper((keeping) => {
    shown.keeping = keeping;
    draw();
  });
  const stage = hostStage({
    parent: stagePlace,
    reducedMotion: () =>
      shown.settings.motion === 'reduced' || (shown.settings.motion === 'system' && motionQuery.matches),
    onTap(target) {
      shown.asked = target;
      draw();
      shown.asked = null;
    },
    onState(state) {
      shown.stage = state;
      if (state === 'failed') shown.notice = words.noStage;
      draw();
    },
  });
  const title = openTitle({
    keeper,
    begin: (level) => enter(openSession(level, newSeed())),
    resume: enter,
    draw: () => draw(),
  });

  function enter(session: Session) {
    shown.session = session;
    shown.notice = null;
    shown.keeping = 'saved';
    if (session.proceedings.events.length > 0) keeper.keep(session.proceedings);
    draw();
    performance.mark('first-act');
    wantStage();
  }

  function wantStage() {
    const wanted = stageAllowed && shown.settings.stage && shown.session !== null;
    stage.want(wanted);
    sound.roomTone(shown.session !== null);
  }

  function take(event: HearingEvent) {
    if (shown.session === null) return;
    const { session, refused } = act(shown.session, event);
    shown.notice = refused === null ? null : en.refusals[refused];
    if (refused === null) {
      shown.session = session;
      keeper.keep(session.proceedings);
      play(event, session);
    }
    draw();
  }

  function play(event: HearingEvent, { hearing }: Session) {
    shown.caption = null;
    for (const cue of cuesOf(event, hearing)) {
      sound.cue(cue);
      stage.cue(cue);
      shown.caption = captions[cue] ?? shown.caption;
    }
  }

  function set(settings: Settings) {
    shown.settings = settings;
    saveSettings(settings);
    sound.set(settings);
    wantStage();
    draw();
  }

  async function tell(saving: Promise<boolean>) {
    try {
      if (await saving) shown.notice = words.fileSaved;
    } catch {
      shown.notice = words.fileNotSaved;
    }
    draw();
  }

  function leave() {
    shown.session = null;
    shown.notice = null;
    wantStage();
    title.refresh();
    draw();
  }

  function drawHearing(session: Session) {
    const { hearing, level, proceedings } = session;
    stage.show(stageView(hearing));
    renderDesk(desk, {
      view: present(hearing, proceedings.seed),
      keeping: shown.keeping,
      notice: shown.notice,
      asked: shown.asked,
      captions: shown.caption,
      settings: shown.settings,
      act: take,
      speak: (draft) => speakSlip(level, draft, proceedings.side),
      reargue: (slip, draft) => reargue(hearing, slip, draft),
      set,
      saveToFile: () => void tell(saveHearing(proceedings)),
      saveTranscript: () => void tell(saveText(transcriptText(transcribe(hearing)), level.id)),
      print: () => window.print(),
      playAgain: () => enter(openSession(level, newSeed())),
      leave,
    });
  }

  function draw() {
    const { session, settings } = shown;
    const drawn = shown.stage === 'shown' || shown.stage === 'coming';
    dressPage(document, { screen: session === null ? 'title' : 'playing', stage: drawn, settings });
    if (session === null) renderTitle(desk, { ...title.props(), settings, set });
    else drawHearing(session);
  }

  title.refresh();
  draw();
}
