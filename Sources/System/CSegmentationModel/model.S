// The build does not see that the model below is new, but that this file is: Scripts/model/train.sh writes the next line.
// sha256 4aeccbe0de674e014b0ef25bc89cbb42382ebc3653f9ce8b1742f9babeb4e2b6
  .section .rodata
  .balign 16
  .hidden csegmentationmodel_start
  .global csegmentationmodel_start
csegmentationmodel_start:
  .incbin "zh.model"
  .hidden csegmentationmodel_end
  .global csegmentationmodel_end
csegmentationmodel_end:
  .byte 0
#if defined(__linux__)
  .section .note.GNU-stack, "", %progbits
#endif
