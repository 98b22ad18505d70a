// The C face of ICU. Opaque on purpose: no ICU header is included here, because Foundation brings an
// ICU of its own whose types would clash with the system's in any file that imports both.
//
// Conventions: text is UTF-8 and lengths are bytes; the caller sets `status` to 0, and a failure makes it
// the ICU error code (see cicu_status_name); a buffer that is too small is reported by that status and the
// length that was needed.
// A handle belongs to one thread at a time. Nothing here keeps a pointer to the caller's text.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: status and versions (cicu_info.c)

/// The name of an ICU error code, such as "U_ILLEGAL_ARGUMENT_ERROR".
const char *_Nonnull cicu_status_name(int32_t status);
/// True for the code that says "the buffer was too small".
bool cicu_status_is_overflow(int32_t status);
/// Versions as text: ICU ("72.1"), Unicode ("15.0"), CLDR ("42.0").
const char *_Nonnull cicu_version_icu(void);
const char *_Nonnull cicu_version_unicode(void);
const char *_Nonnull cicu_version_cldr(void);

// MARK: text boundaries (cicu_breaker.c)

typedef struct cicu_breaker cicu_breaker;

enum { CICU_BREAK_WORD = 0, CICU_BREAK_SENTENCE = 1, CICU_BREAK_GRAPHEME = 2, CICU_BREAK_LINE = 3 };

/// A segment in bytes from the start of the text, and its rule status of ICU.
typedef struct {
  int32_t start;
  int32_t end;
  int32_t status;
} cicu_segment;

/// Opens a breaker (ubrk_open). Any locale is accepted by ICU: see cicu_locale_is_known.
cicu_breaker *_Nullable cicu_breaker_open(int32_t unit, const char *_Nonnull locale,
                                          int32_t *_Nonnull status);
/// A second breaker with the same rules, far cheaper than opening one (ubrk_clone).
cicu_breaker *_Nullable cicu_breaker_clone(const cicu_breaker *_Nonnull breaker,
                                           int32_t *_Nonnull status);
void cicu_breaker_close(cicu_breaker *_Nonnull breaker);
/// Copies `text` in; at most CICU_BREAK_TEXT_LIMIT bytes. Malformed UTF-8 is U_INVALID_CHAR_FOUND.
void cicu_breaker_set_text(cicu_breaker *_Nonnull breaker, const uint8_t *_Nullable text,
                           int64_t length, int32_t *_Nonnull status);
/// Writes up to `capacity` next segments and returns how many; 0 when the text is exhausted. With
/// `skip_spaces` segments that are one U+0020 are passed over: nearly half of all, and no token.
int32_t cicu_breaker_next(cicu_breaker *_Nonnull breaker, bool skip_spaces,
                          cicu_segment *_Nonnull segments, int32_t capacity);
#define CICU_BREAK_TEXT_LIMIT (1 << 29)
/// The rules in ICU's compiled form (ubrk_getBinaryRules); bytes needed.
int32_t cicu_breaker_rules(const cicu_breaker *_Nonnull breaker, uint8_t *_Nullable output,
                           int32_t capacity, int32_t *_Nonnull status);

// MARK: compiled rules (cicu_rules.c)

/// Scalars up to `last`, from the one after the range before, have a category of the rules.
typedef struct {
  uint32_t last;
  uint32_t category;
} cicu_category_range;
/// The categories of all scalars, in order, from the trie of compiled rules, which starts at a multiple
/// of four (ucptrie_openFromBinary, ucptrie_getRange); ranges needed.
int32_t cicu_rules_categories(const uint8_t *_Nonnull trie, int32_t length,
                              cicu_category_range *_Nullable ranges, int32_t capacity,
                              int32_t *_Nonnull status);

// MARK: the dictionary of Chinese and Japanese words (cicu_dictionary.c)

typedef struct cicu_dictionary cicu_dictionary;

/// Opens ICU's cjdict (udata_openChoice); U_INVALID_FORMAT_ERROR where it is of a form that is not known.
cicu_dictionary *_Nullable cicu_dictionary_open(int32_t *_Nonnull status);
void cicu_dictionary_close(cicu_dictionary *_Nonnull dictionary);
/// The words with their costs, as a serialized UCharsTrie (ucharstrie.h), while the dictionary is open.
const uint16_t *_Nonnull cicu_dictionary_units(const cicu_dictionary *_Nonnull dictionary,
                                               int32_t *_Nonnull count);
/// For each of the 65,536 scalars of the BMP, whether a run of the dictionary's may hold it, and whether
/// a run of such scalars is its own NFKC.
void cicu_dictionary_classes(uint8_t *_Nonnull classes, int32_t *_Nonnull status);
enum { CICU_DICTIONARY_SCALAR = 1, CICU_DICTIONARY_NORMALIZED = 2 };

// MARK: bidi (cicu_bidi.c)

typedef struct cicu_bidi cicu_bidi;

/// A run of one embedding level, in bytes.
typedef struct {
  int32_t start;
  int32_t length;
  int32_t level;
} cicu_bidi_run;

/// Levels to ask for as base: found from the text, with this default where there is no strong letter.
enum { CICU_BIDI_DEFAULT_LTR = 0xfe, CICU_BIDI_DEFAULT_RTL = 0xff };

cicu_bidi *_Nullable cicu_bidi_open(int32_t *_Nonnull status);
void cicu_bidi_close(cicu_bidi *_Nonnull bidi);
/// Resolves one paragraph (ubidi_setPara); at most CICU_BREAK_TEXT_LIMIT bytes.
void cicu_bidi_set_paragraph(cicu_bidi *_Nonnull bidi, const uint8_t *_Nullable text, int64_t length,
                             uint8_t base_level, int32_t *_Nonnull status);
int32_t cicu_bidi_paragraph_level(const cicu_bidi *_Nonnull bidi);
/// 0 left to right, 1 right to left, 2 mixed (ubidi_getDirection).
int32_t cicu_bidi_direction(const cicu_bidi *_Nonnull bidi);
/// One level a scalar, in logical order; returns the number of scalars (ubidi_getLevels).
int32_t cicu_bidi_levels(cicu_bidi *_Nonnull bidi, uint8_t *_Nullable levels, int32_t capacity,
                         int32_t *_Nonnull status);
/// Runs in logical order (stretches of one level) or visual order, left to right (ubidi_getVisualRun).
int32_t cicu_bidi_logical_runs(cicu_bidi *_Nonnull bidi, cicu_bidi_run *_Nullable runs,
                               int32_t capacity, int32_t *_Nonnull status);
int32_t cicu_bidi_visual_runs(cicu_bidi *_Nonnull bidi, cicu_bidi_run *_Nullable runs,
                              int32_t capacity, int32_t *_Nonnull status);
/// The text in visual order, mirrored where it must be, marks after their letters, without the bidi
/// controls (ubidi_writeReordered); bytes needed.
int32_t cicu_bidi_write_visual(cicu_bidi *_Nonnull bidi, uint8_t *_Nullable output, int32_t capacity,
                               int32_t *_Nonnull status);

// MARK: normalization and case (cicu_normalize.cpp)

enum {
  CICU_NFC = 0,
  CICU_NFD = 1,
  CICU_NFKC = 2,
  CICU_NFKD = 3,
  CICU_NFKC_CASEFOLD = 4
};

/// Normalizes UTF-8 to UTF-8 (Normalizer2::normalizeUTF8) and returns the bytes needed. With
/// `stream_safe` a U+034F is put after 30 non-starters first (UAX #15, section 13): without it,
/// ICU's time is quadratic in the length of a run of combining marks. For NFKC_Casefold, which drops
/// U+034F, the runs are those of its result.
int32_t cicu_normalize(int32_t form, bool stream_safe, const uint8_t *_Nullable text, int32_t length,
                       uint8_t *_Nullable output, int32_t capacity, int32_t *_Nonnull status);
/// True when the text is in the form already (Normalizer2::isNormalizedUTF8).
bool cicu_is_normalized(int32_t form, const uint8_t *_Nullable text, int32_t length,
                        int32_t *_Nonnull status);
/// True when the form never combines `scalar` with what stands before it (hasBoundaryBefore).
bool cicu_has_boundary_before(int32_t form, uint32_t scalar);
/// Full default case folding (CaseMap::utf8Fold), bytes needed; `turkic` maps I to dotless i.
int32_t cicu_case_fold(bool turkic, const uint8_t *_Nullable text, int32_t length,
                       uint8_t *_Nullable output, int32_t capacity, int32_t *_Nonnull status);
/// The bytes that stream-safe text needs (UAX15-D4); equals `length` when the text is safe already.
int32_t cicu_make_stream_safe(const uint8_t *_Nullable text, int32_t length,
                              uint8_t *_Nullable output, int32_t capacity, int32_t *_Nonnull status);

// MARK: transliteration (cicu_transliterate.cpp)

typedef struct cicu_transliterator cicu_transliterator;

/// Opens a transliterator by its ICU id, such as "Traditional-Simplified" (createInstance). A text goes
/// through it line by line, or in parts of a longer line, whose neighbours the rules see but do not change.
cicu_transliterator *_Nullable cicu_transliterator_open(const char *_Nonnull identifier,
                                                        int32_t *_Nonnull status);
cicu_transliterator *_Nullable cicu_transliterator_clone(
    const cicu_transliterator *_Nonnull transliterator, int32_t *_Nonnull status);
void cicu_transliterator_close(cicu_transliterator *_Nonnull transliterator);
int32_t cicu_transliterate(const cicu_transliterator *_Nonnull transliterator,
                           const uint8_t *_Nullable text, int32_t length, uint8_t *_Nullable output,
                           int32_t capacity, int32_t *_Nonnull status);

// MARK: character sets (cicu_charset.c)

typedef struct cicu_converter cicu_converter;

/// What a detector says of some bytes (ucsdet_detectAll), best first.
typedef struct {
  char name[48];
  char language[8];
  int32_t confidence;
} cicu_charset_match;

int32_t cicu_charset_detect(const uint8_t *_Nullable bytes, int32_t length,
                            cicu_charset_match *_Nonnull matches, int32_t capacity,
                            int32_t *_Nonnull status);
/// Opens a decoder by ICU's name or alias of the character set (ucnv_open).
cicu_converter *_Nullable cicu_converter_open(const char *_Nonnull name, int32_t *_Nonnull status);
void cicu_converter_close(cicu_converter *_Nonnull converter);
/// ICU's canonical name of the character set that is open.
const char *_Nonnull cicu_converter_name(const cicu_converter *_Nonnull converter);
/// `count` scalars in a row, each of `text_bytes` bytes of UTF-8 from `source_bytes` bytes of source.
typedef struct {
  int32_t text_bytes;
  int32_t source_bytes;
  int64_t count;
} cicu_offset_run;
/// What one call of cicu_converter_decode did.
typedef struct {
  int64_t source_read;
  int64_t text_written;
  int64_t runs_written;
  /// Malformed sequences replaced by U+FFFD since the converter was opened, and where the first began
  /// (from the first byte ever fed; -1 when none).
  int64_t replaced;
  int64_t first_replaced;
  /// Whether all of the source is decoded; if not, call again with the rest.
  bool finished;
} cicu_decode_result;
enum { CICU_DECODE_MINIMUM_TEXT = 1024, CICU_DECODE_MINIMUM_RUNS = 256 };
/// Decodes as much of `source` as fits into `text` and (when given) `runs`, which have at least the
/// minimum capacities. `flush` says that the source ends here; the converter then starts anew. What is
/// malformed or has no mapping becomes U+FFFD. Bytes that make no text (a byte order mark, an escape
/// sequence at the start) are a run of text_bytes 0; later ones count with the scalar before them.
cicu_decode_result cicu_converter_decode(cicu_converter *_Nonnull converter,
                                         const uint8_t *_Nullable source, int64_t length, bool flush,
                                         uint8_t *_Nonnull text, int64_t capacity,
                                         cicu_offset_run *_Nullable runs, int64_t run_capacity,
                                         int32_t *_Nonnull status);

// MARK: locales (cicu_locale.c)

/// True when ICU has a language of that name, or it is "und"; ICU's services accept any string.
bool cicu_locale_is_known(const char *_Nonnull language_tag);
/// The canonical BCP 47 tag with likely subtags minimized ("zh-CN" gives "zh"); bytes needed.
int32_t cicu_locale_canonical(const char *_Nonnull language_tag, char *_Nullable output,
                              int32_t capacity, int32_t *_Nonnull status);
/// The language's name in English, UTF-8, with the script and region that the tag gives; bytes needed.
int32_t cicu_locale_display_name(const char *_Nonnull language_tag, char *_Nullable output,
                                 int32_t capacity, int32_t *_Nonnull status);

// MARK: regular expressions (cicu_regex.c)

typedef struct cicu_regex cicu_regex;

/// Compiles a pattern in UTF-8 (uregex_open; ^ and $ at lines). A search may take `time_limit` of ICU's units, each
/// a fixed number of steps of its engine, roughly a millisecond (uregex_setTimeLimit). On failure `offset` is where in
/// the pattern, in UTF-16 units, or -1.
cicu_regex *_Nullable cicu_regex_open(const uint8_t *_Nullable pattern, int32_t length, int32_t time_limit,
                                      int32_t *_Nonnull offset, int32_t *_Nonnull status);
void cicu_regex_close(cicu_regex *_Nonnull regex);
/// Copies `text` in; at most CICU_BREAK_TEXT_LIMIT bytes.
void cicu_regex_set_text(cicu_regex *_Nonnull regex, const uint8_t *_Nullable text, int64_t length,
                         int32_t *_Nonnull status);
/// The bytes of the next match (uregex_findNext); false where there is none, or `status` says why not.
bool cicu_regex_next(cicu_regex *_Nonnull regex, int32_t *_Nonnull start, int32_t *_Nonnull end,
                     int32_t *_Nonnull status);
/// Whether a status says that a search took more time or memory than it may.
bool cicu_status_is_regex_limit(int32_t status);

// MARK: properties of scalars (cicu_properties.c)

/// ICU's number of the script, its long name ("Han") and its ISO 15924 code ("Hani").
int32_t cicu_script(uint32_t scalar);
const char *_Nonnull cicu_script_name(int32_t script);
const char *_Nonnull cicu_script_code(int32_t script);
/// General category as ICU numbers it (u_charType).
int32_t cicu_general_category(uint32_t scalar);
/// East Asian Width: 0 N, 1 A, 2 H, 3 F, 4 Na, 5 W, as ICU numbers it.
int32_t cicu_east_asian_width(uint32_t scalar);
/// Bidi class as ICU numbers it (u_charDirection): 0 L, 1 R, 13 AL …
int32_t cicu_bidi_class(uint32_t scalar);
int32_t cicu_combining_class(uint32_t scalar);

enum {
  CICU_PROPERTY_WHITE_SPACE = 0,
  CICU_PROPERTY_ALPHABETIC = 1,
  CICU_PROPERTY_EMOJI_PRESENTATION = 2,
  CICU_PROPERTY_EXTENDED_PICTOGRAPHIC = 3,
  CICU_PROPERTY_DEFAULT_IGNORABLE = 4,
  CICU_PROPERTY_BIDI_CONTROL = 5,
  CICU_PROPERTY_REGIONAL_INDICATOR = 6,
  CICU_PROPERTY_DASH = 7
};
bool cicu_has_property(uint32_t scalar, int32_t property);

#ifdef __cplusplus
}
#endif
#endif
