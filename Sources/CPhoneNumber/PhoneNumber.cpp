extern "C" int rb_placeholder(void) { return 0; }
