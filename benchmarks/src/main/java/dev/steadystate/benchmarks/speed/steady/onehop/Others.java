package dev.steadystate.benchmarks.speed.steady.onehop;

/** Ten more types of flat messages, so that no code of the runtime sees but one. */
final class Others {
    private Others() {}

    record Other0(long a, double b, int c) {
        static Other0 of(long n) {
            return new Other0(n, n * 0.5, (int) n);
        }
    }

    record Other1(double a, long b) {
        static Other1 of(long n) {
            return new Other1(n * 0.5, n);
        }
    }

    record Other2(int a, int b, long c) {
        static Other2 of(long n) {
            return new Other2((int) n, 1, n);
        }
    }

    record Other3(short a, long b) {
        static Other3 of(long n) {
            return new Other3((short) n, n);
        }
    }

    record Other4(byte a, double b) {
        static Other4 of(long n) {
            return new Other4((byte) n, n * 0.5);
        }
    }

    record Other5(float a, long b) {
        static Other5 of(long n) {
            return new Other5(n * 0.5f, n);
        }
    }

    record Other6(boolean a, long b) {
        static Other6 of(long n) {
            return new Other6(n % 2 == 0, n);
        }
    }

    record Other7(char a, long b) {
        static Other7 of(long n) {
            return new Other7((char) n, n);
        }
    }

    record Other8(long a, long b) {
        static Other8 of(long n) {
            return new Other8(n, -n);
        }
    }

    record Other9(int a, double b, byte c) {
        static Other9 of(long n) {
            return new Other9((int) n, n * 0.5, (byte) n);
        }
    }
}
