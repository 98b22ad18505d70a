// ICU's dictionary of Chinese and Japanese words, as it lies in ICU's data. It is opened through udata, which is
// public API; only the few numbers before the words are ICU's own affair, and they are checked.
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include "cicu_internal.h"

struct cicu_dictionary {
  UDataMemory *memory;
};

// Data format "Dict", version 1; a trie of UTF-16 units whose words have values.
static UBool accept(void *context, const char *type, const char *name, const UDataInfo *info) {
  (void)context;
  (void)type;
  (void)name;
  return info->size >= 20 && memcmp(info->dataFormat, "Dict", 4) == 0 && info->formatVersion[0] == 1 &&
         info->isBigEndian == U_IS_BIG_ENDIAN && info->sizeofUChar == sizeof(UChar);
}
enum { trie_offset = 0, trie_end = 1, trie_type = 4, unit_trie_with_values = 1 | 8, header_bytes = 32 };

cicu_dictionary *cicu_dictionary_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UDataMemory *memory = udata_openChoice(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", accept, NULL, &code);
  if (U_FAILURE(code)) {
    *status = code;
    return NULL;
  }
  const int32_t *header = udata_getMemory(memory);
  cicu_dictionary *dictionary = NULL;
  if (header[trie_type] != unit_trie_with_values || header[trie_offset] != header_bytes ||
      header[trie_end] <= header_bytes || header[trie_end] % 2 != 0) {
    *status = U_INVALID_FORMAT_ERROR;
  } else {
    dictionary = malloc(sizeof *dictionary);
    if (!dictionary) *status = U_MEMORY_ALLOCATION_ERROR;
  }
  if (!dictionary) {
    udata_close(memory);
    return NULL;
  }
  dictionary->memory = memory;
  return dictionary;
}

void cicu_dictionary_close(cicu_dictionary *dictionary) {
  udata_close(dictionary->memory);
  free(dictionary);
}

const uint16_t *cicu_dictionary_units(const cicu_dictionary *dictionary, int32_t *count) {
  const int32_t *header = udata_getMemory(dictionary->memory);
  *count = (header[trie_end] - header_bytes) / 2;
  return (const uint16_t *)((const uint8_t *)header + header_bytes);
}

void cicu_dictionary_classes(uint8_t *classes, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCInstance(&code);
  if (U_FAILURE(code)) {
    *status = code;
    return;
  }
  memset(classes, 0, 0x10000);
  // No scalar of these scripts stands below U+2E80.
  for (UChar32 scalar = 0x2E80; scalar < 0x10000; scalar++) {
    UScriptCode script = uscript_getScript(scalar, &code);
    bool is_dictionary = script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
                         scalar == 0x30FC || scalar == 0xFF70 || scalar == 0xFF9E || scalar == 0xFF9F;
    if (!is_dictionary) continue;
    classes[scalar] = CICU_DICTIONARY_SCALAR;
    UChar unit = (UChar)scalar;
    // What is inert of itself needs no question about its neighbours; Hiragana and Katakana compose with marks.
    if (unorm2_isInert(normalizer, scalar) ||
        (unorm2_quickCheck(normalizer, &unit, 1, &code) == UNORM_YES && u_getCombiningClass(scalar) == 0)) {
      classes[scalar] |= CICU_DICTIONARY_NORMALIZED;
    }
  }
  if (U_FAILURE(code)) *status = code;
}
