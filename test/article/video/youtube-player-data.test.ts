import { describe, expect, it } from 'vitest';
import { playerData } from '../../../src/article/video/youtube-player-data.ts';
import { pageOf } from '../page-fixture.ts';

const details = (video: string, title: string, length = '132') =>
  `{"videoDetails":{"videoId":"${video}","title":"${title}","lengthSeconds":"${length}","author":"Harbour TV"}}`;
const told = (...players: string[]) =>
  pageOf(`<script>var ytInitialPlayerResponse = ${players.join(';\nvar next = ')};</script>`);

describe('what a player was told', () => {
  it('is of the video that it names first, whatever others stand behind it', () => {
    const page = told(details('bridgeVid01', 'The vote'), details('stormyVid01', 'The storm'));
    expect(playerData(page, 'bridgeVid01')).toMatchObject({ title: 'The vote', duration: 132 });
    expect(playerData(page, 'stormyVid01')).toBeNull();
  });

  it.each(['-1', '0', 'Infinity', 'x'])('has no length of "%s" seconds', (length) => {
    expect(playerData(told(details('bridgeVid01', 'Live', length)), 'bridgeVid01')?.duration).toBeNull();
  });
});
