// What of the desk comes after the brief, and what is opened over it: fetched apart, once the first screen stands.
export { ListenButton } from './listen/listen-button.tsx';
export { Listening } from './listen/listening.tsx';
export { PanelDialog, TermDialog } from './panels.tsx';
export { LookPicker } from './parts/look-picker.tsx';
export { LaterBody } from './screens/later-body.tsx';

import './later.css';
