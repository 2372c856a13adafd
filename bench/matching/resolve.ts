/** What resolution adds to a scan, on short texts in the manner of news: one about the two countries, one about neither. */
import { createFactBase } from '../../core/facts/fact-base';
import { indexNamesOf } from '../../core/index/names-of-pack';
import { loadBundledPack } from '../../data/index';
import { bundleEngine } from './bundle-engine';
import { median } from './timing';

type ResolveTiming = {
  name: string;
  characters: number;
  candidates: number;
  scanMicroseconds: number;
  resolveMicroseconds: number;
  /** Resolution in per cent of the scan. */
  share: number;
};

/** The engine compiles a function for good after some thousand calls; a reader’s background has made them. */
const WARM_UP_ROUNDS = 3000;
const ROUNDS = 1000;

/** Sentences of our own; repeated to the length of an article. */
const FILLER =
  '시는 올해 안에 공원을 새로 단장하고 주민 의견을 들어 산책로를 넓히겠다고 밝혔다. 예산은 지난해보다 조금 늘었고 공사는 가을에 끝난다. ';
const ORDINARY = `${FILLER.repeat(30)}윤 대통령은 국무회의에서 대책을 주문했다. ${FILLER.repeat(20)}청와대 관계자는 말을 아꼈다. `;
const DENSE =
  '카심조마르트 토카예프 카자흐스탄 대통령은 아스타나에서 문 대통령과 정상회담을 열고 전략적 동반자 관계를 넓히기로 했다. 홍범도 장군 유해 봉환에도 감사했다. ';

const TEXTS: readonly { name: string; text: string }[] = [
  { name: 'ordinary article', text: ORDINARY },
  { name: 'article about the two', text: FILLER.repeat(20) + DENSE.repeat(5) + FILLER.repeat(10) },
  { name: 'nothing but names', text: DENSE.repeat(25) },
];

/** The table of the benchmarks. */
export async function resolveTable(): Promise<Record<string, string | number>[]> {
  return (await benchResolve()).map((timing) => ({
    text: timing.name,
    characters: timing.characters,
    candidates: timing.candidates,
    'scan µs': Math.round(timing.scanMicroseconds),
    'resolve µs': Math.round(timing.resolveMicroseconds * 10) / 10,
    'share %': Math.round(timing.share),
  }));
}

/** Median times of a warm scan and of the resolution of what it found. */
async function benchResolve(): Promise<ResolveTiming[]> {
  const { BUNDLED_POLICY, compileIndex, findCandidates, openIndex, resolve } = await bundleEngine();
  const pack = loadBundledPack();
  const index = openIndex(compileIndex(indexNamesOf(pack), BUNDLED_POLICY));
  const factBase = createFactBase(pack);
  const context = { lang: 'ko', published: '2021-08-17', established: [] };
  return TEXTS.map(({ name, text }) => {
    const scans: number[] = [];
    const resolutions: number[] = [];
    let candidates = 0;
    for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
      const began = performance.now();
      const found = findCandidates(text, index);
      const scanned = performance.now();
      resolve(text, found, context, factBase);
      if (round < WARM_UP_ROUNDS) continue;
      candidates = found.length;
      scans.push((scanned - began) * 1000);
      resolutions.push((performance.now() - scanned) * 1000);
    }
    const scanMicroseconds = median(scans);
    const resolveMicroseconds = median(resolutions);
    const share = (100 * resolveMicroseconds) / scanMicroseconds;
    return { name, characters: text.length, candidates, scanMicroseconds, resolveMicroseconds, share };
  });
}
