// The game's mark: scales that do not hang level, in the sketch's line.
export function ScalesMark() {
  return (
    <svg class="mark" viewBox="0 0 120 92" aria-hidden="true" focusable="false">
      <path class="mark-brass" d="M22 33 L8.5 60 Q22 70.5 36 60 Z" />
      <path class="mark-brass" d="M97 45 L83 73 Q97.5 83 111.5 72.4 Z" />
      <path class="mark-blue" d="M14 60 h15 l.6 -9 h-15.8 z" />
      <path
        class="mark-red"
        d="M88 72.6 h8.6 l.2 -8.4 h-9 z M97.6 72.4 h9 l-.3 -8.6 h-8.6 z M92.4 63.4 h9.4 l-.4 -8.2 h-9 z"
      />
      <path
        class="mark-line"
        d="M60 15.5 C59.6 38 60.4 60 60 84 M40 86.2 C52 83.6 69 83.8 81 86 M21.6 32.6 C46 36.4 73 41 97.4 45 M22 33 L8.4 60.4 M22 33 L36.2 60.2 M97 45 L82.8 73 M97 45 L111.8 72.6 M8 60 Q22 71 36.6 60 M82.6 72.8 Q97 83.6 112 72.4"
      />
      <circle class="mark-brass mark-line" cx="60" cy="11" r="5.2" />
    </svg>
  );
}
