// Properties of scalars.
#include "cicu.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

int32_t cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript((UChar32)scalar, &status);
}

const char *cicu_script_name(int32_t script) {
  const char *name = uscript_getName((UScriptCode)script);
  return name ? name : "Unknown";
}

const char *cicu_script_code(int32_t script) {
  const char *code = uscript_getShortName((UScriptCode)script);
  return code ? code : "Zzzz";
}

int32_t cicu_general_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t cicu_east_asian_width(uint32_t scalar) {
  return u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH);
}

int32_t cicu_bidi_class(uint32_t scalar) { return u_charDirection((UChar32)scalar); }

int32_t cicu_combining_class(uint32_t scalar) { return u_getCombiningClass((UChar32)scalar); }

bool cicu_has_property(uint32_t scalar, int32_t property) {
  static const UProperty properties[] = {
      [CICU_PROPERTY_WHITE_SPACE] = UCHAR_WHITE_SPACE,
      [CICU_PROPERTY_ALPHABETIC] = UCHAR_ALPHABETIC,
      [CICU_PROPERTY_EMOJI_PRESENTATION] = UCHAR_EMOJI_PRESENTATION,
      [CICU_PROPERTY_EXTENDED_PICTOGRAPHIC] = UCHAR_EXTENDED_PICTOGRAPHIC,
      [CICU_PROPERTY_DEFAULT_IGNORABLE] = UCHAR_DEFAULT_IGNORABLE_CODE_POINT,
      [CICU_PROPERTY_BIDI_CONTROL] = UCHAR_BIDI_CONTROL,
      [CICU_PROPERTY_REGIONAL_INDICATOR] = UCHAR_REGIONAL_INDICATOR,
      [CICU_PROPERTY_DASH] = UCHAR_DASH,
  };
  if (property < 0 || property >= (int32_t)(sizeof properties / sizeof *properties)) return false;
  return u_hasBinaryProperty((UChar32)scalar, properties[property]);
}
