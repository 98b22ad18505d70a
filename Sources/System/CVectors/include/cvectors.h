#ifndef CVECTORS_H
#define CVECTORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Bytes that a run is looked for in.
#define CVECTORS_REACH 16

/// How many of 16 bytes are A–Z or a–z, one after the other from the first.
static inline size_t cvectors_latin_run(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
  __m128i letters = _mm_loadu_si128((const __m128i *)bytes);
  letters = _mm_sub_epi8(_mm_or_si128(letters, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
  letters = _mm_cmpeq_epi8(_mm_min_epu8(letters, _mm_set1_epi8(25)), letters);
  return (size_t)__builtin_ctz(~(uint32_t)_mm_movemask_epi8(letters));
#elif defined(__aarch64__)
  uint8x16_t letters = vsubq_u8(vorrq_u8(vld1q_u8(bytes), vdupq_n_u8(0x20)), vdupq_n_u8('a'));
  uint16x8_t others = vreinterpretq_u16_u8(vcgtq_u8(letters, vdupq_n_u8(25)));
  uint64_t mask = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(others, 4)), 0);
  return mask == 0 ? 16 : (size_t)__builtin_ctzll(mask) / 4;
#else
  size_t count = 0;
  while (count < 16 && (uint8_t)((bytes[count] | 0x20) - 'a') < 26) count++;
  return count;
#endif
}

/// How many of 16 bytes are U+0620 … U+064A, two bytes each, one after the other from the first.
static inline size_t cvectors_arabic_run(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
  __m128i pairs = _mm_loadu_si128((const __m128i *)bytes);
  // 16-bit numbers, the lead in the low half: D8 A0 … D8 BF and D9 80 … D9 8A.
  __m128i low = _mm_cmpeq_epi16(_mm_and_si128(pairs, _mm_set1_epi16((short)0xE0FF)), _mm_set1_epi16((short)0xA0D8));
  __m128i tails = _mm_sub_epi16(_mm_srli_epi16(pairs, 8), _mm_set1_epi16(0x80));
  __m128i high = _mm_and_si128(
      _mm_cmpeq_epi16(_mm_and_si128(pairs, _mm_set1_epi16(0xFF)), _mm_set1_epi16(0xD9)),
      _mm_cmpeq_epi8(_mm_min_epu8(tails, _mm_set1_epi16(10)), tails));
  return (size_t)__builtin_ctz(~(uint32_t)_mm_movemask_epi8(_mm_or_si128(low, high)));
#else
  size_t count = 0;
  while (count < 16) {
    uint8_t lead = bytes[count], tail = bytes[count + 1];
    if (!(lead == 0xD8 && (tail & 0xE0) == 0xA0) && !(lead == 0xD9 && (uint8_t)(tail - 0x80) <= 10)) break;
    count += 2;
  }
  return count;
#endif
}

/// Where a byte stands first; their number where it does not (`memchr`).
static inline size_t cvectors_find(uint8_t byte, const uint8_t *_Nonnull bytes, size_t count) {
  const uint8_t *found = memchr(bytes, byte, count);
  return found == NULL ? count : (size_t)(found - bytes);
}

/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7). What stands at each byte is held against the three
/// before it without a jump, so that the compiler looks at as many bytes at once as a register holds.
bool cvectors_is_utf8(const uint8_t *_Nonnull bytes, size_t length);

#endif
