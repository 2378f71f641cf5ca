// The voice of a hearing, and the sentence that it is saying.
import type { DeskProps } from '../contract.ts';
import { Following, useFollowing } from './following.tsx';
import { useVoice } from './use-voice.ts';

export function Listening({ props, heard }: { readonly props: DeskProps; readonly heard: number }) {
  useVoice(props);
  useFollowing(props, heard);
  return <Following />;
}
