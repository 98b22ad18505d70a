// `make model` touches this file, since the build does not see that the model below is new.
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
