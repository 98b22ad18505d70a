#include "ccompression.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

/// Where a gzip stream stands: RFC 1952 allows members in a row, and tapes pad with zeros.
typedef enum { IN_MEMBER, BETWEEN_MEMBERS, AFTER_FIRST_MAGIC_BYTE, AT_END } place;

struct ccompression_stream {
  ccompression_format format;
  ccompression_state state;
  place place;
  z_stream gzip;
  ZSTD_DStream *zstd;
  bool in_frame;
  const char *message;
};

ccompression_format ccompression_sniff(const uint8_t *bytes, int64_t length) {
  if (length >= 3 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8) return CCOMPRESSION_GZIP;
  if (length < 4) return CCOMPRESSION_NONE;
  if (bytes[0] == 0x28 && bytes[1] == 0xB5 && bytes[2] == 0x2F && bytes[3] == 0xFD) return CCOMPRESSION_ZSTD;
  // A skippable frame (pzstd, seekable zstd) may come first.
  if ((bytes[0] & 0xF0) == 0x50 && bytes[1] == 0x2A && bytes[2] == 0x4D && bytes[3] == 0x18)
    return CCOMPRESSION_ZSTD;
  return CCOMPRESSION_NONE;
}

ccompression_stream *ccompression_open(ccompression_format format) {
  ccompression_stream *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  stream->format = format;
  stream->message = "";
  bool opened = false;
  if (format == CCOMPRESSION_GZIP) {
    opened = inflateInit2(&stream->gzip, MAX_WBITS + 16) == Z_OK;
  } else if (format == CCOMPRESSION_ZSTD) {
    stream->zstd = ZSTD_createDStream();
    opened = stream->zstd && !ZSTD_isError(ZSTD_initDStream(stream->zstd));
  }
  if (opened) return stream;
  ZSTD_freeDStream(stream->zstd);
  free(stream);
  return NULL;
}

void ccompression_close(ccompression_stream *stream) {
  if (stream->format == CCOMPRESSION_GZIP) inflateEnd(&stream->gzip);
  ZSTD_freeDStream(stream->zstd);
  free(stream);
}

const char *ccompression_message(const ccompression_stream *stream) { return stream->message; }

static void fail(ccompression_stream *stream, const char *message) {
  stream->state = CCOMPRESSION_CORRUPT;
  stream->message = message ? message : "invalid data";
}

/// One call of inflate on `length` bytes; the bytes it took.
static int64_t inflate_some(ccompression_stream *stream, const uint8_t *input, int64_t length,
                            uint8_t *output, int64_t capacity, int64_t *produced) {
  z_stream *gzip = &stream->gzip;
  gzip->next_in = (z_const Bytef *)input;
  gzip->avail_in = length > UINT_MAX ? UINT_MAX : (uInt)length;
  gzip->next_out = output + *produced;
  int64_t room = capacity - *produced;
  gzip->avail_out = room > UINT_MAX ? UINT_MAX : (uInt)room;
  int64_t in_before = gzip->avail_in, out_before = gzip->avail_out;
  int result = inflate(gzip, Z_NO_FLUSH);
  *produced += out_before - gzip->avail_out;
  if (result == Z_STREAM_END) {
    stream->place = BETWEEN_MEMBERS;
  } else if (result == Z_NEED_DICT) {
    fail(stream, "a preset dictionary is needed");
  } else if (result != Z_OK && result != Z_BUF_ERROR) {
    fail(stream, result == Z_MEM_ERROR ? "out of memory" : gzip->msg);
  }
  return in_before - gzip->avail_in;
}

static int64_t read_gzip(ccompression_stream *stream, const uint8_t *input, int64_t length, bool ends_here,
                         uint8_t *output, int64_t capacity, int64_t *produced) {
  static const uint8_t first_magic_byte = 0x1F;
  int64_t consumed = 0;
  while (stream->state == CCOMPRESSION_GOES_ON) {
    if (stream->place == IN_MEMBER) {
      if (*produced == capacity) break;
      int64_t before = *produced;
      int64_t taken = inflate_some(stream, input + consumed, length - consumed, output, capacity, produced);
      consumed += taken;
      if (stream->state != CCOMPRESSION_GOES_ON || stream->place != IN_MEMBER) continue;
      if (consumed < length && (taken > 0 || *produced > before)) continue;
      if (ends_here && *produced < capacity) stream->state = CCOMPRESSION_TRUNCATED;
      break;
    }
    if (consumed == length) {
      if (ends_here)
        stream->state = stream->place == AFTER_FIRST_MAGIC_BYTE ? CCOMPRESSION_ENDED_BEFORE_GARBAGE
                                                                : CCOMPRESSION_ENDED;
      break;
    }
    uint8_t byte = input[consumed++];
    if (stream->place == BETWEEN_MEMBERS && byte == 0) continue;  // padding
    if (stream->place == BETWEEN_MEMBERS && byte == first_magic_byte) {
      stream->place = AFTER_FIRST_MAGIC_BYTE;
    } else if (stream->place == AFTER_FIRST_MAGIC_BYTE && byte == 0x8B) {
      if (inflateReset(&stream->gzip) != Z_OK) fail(stream, stream->gzip.msg);
      stream->place = IN_MEMBER;
      int64_t none = 0;
      inflate_some(stream, &first_magic_byte, 1, output, 1, &none);
      consumed--;  // 0x8B belongs to the member
    } else {
      stream->state = CCOMPRESSION_ENDED_BEFORE_GARBAGE;
    }
  }
  return consumed;
}

static int64_t read_zstd(ccompression_stream *stream, const uint8_t *input, int64_t length, bool ends_here,
                         uint8_t *output, int64_t capacity, int64_t *produced) {
  ZSTD_inBuffer in = {input, (size_t)length, 0};
  ZSTD_outBuffer out = {output, (size_t)capacity, 0};
  for (;;) {
    // Between frames with nothing left to read, a call would only ask for the next frame's header.
    if (!stream->in_frame && in.pos == in.size) {
      if (ends_here) stream->state = CCOMPRESSION_ENDED;
      break;
    }
    if (out.pos == out.size) break;
    size_t in_before = in.pos, out_before = out.pos;
    size_t result = ZSTD_decompressStream(stream->zstd, &out, &in);
    if (ZSTD_isError(result)) {
      fail(stream, ZSTD_getErrorName(result));
      break;
    }
    stream->in_frame = result != 0;
    if (in.pos == in_before && out.pos == out_before) {
      if (ends_here && in.pos == in.size && stream->in_frame) stream->state = CCOMPRESSION_TRUNCATED;
      break;
    }
  }
  *produced = (int64_t)out.pos;
  return (int64_t)in.pos;
}

ccompression_step ccompression_read(ccompression_stream *stream, const uint8_t *input, int64_t length,
                                    bool ends_here, uint8_t *output, int64_t capacity) {
  ccompression_step step = {0, 0, CCOMPRESSION_GOES_ON};
  if (stream->state == CCOMPRESSION_GOES_ON) {
    step.consumed = (stream->format == CCOMPRESSION_GZIP ? read_gzip : read_zstd)(
        stream, input, length, ends_here, output, capacity, &step.produced);
  }
  step.state = stream->state;
  return step;
}
