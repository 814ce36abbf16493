package dev.steadystate.processor.diagnostics;

import org.junit.jupiter.api.Test;

/** What can be wrong with a test of an actor. */
final class ActorTestDiagnosticsTest {
    @Test
    void onlyActorsAreTestedInHarnesses() {
        Marked.check("""
                @dev.steadystate.testing.ActorTest(String.class) class NoActorTest {} // <-- [ActorTestClass] String is no actor; name a class that carries @Actor
                @dev.steadystate.testing.ActorTest(Plain.class) class PlainTest {} // <-- [ActorTestClass] Plain is no actor; name a class that carries @Actor
                class Plain {}
                @dev.steadystate.testing.ActorTest(int.class) class IntTest {} // <-- [ActorTestClass] int is no actor; name a class that carries @Actor
                """);
    }

    @Test
    void modulesAreModulesThatTheHarnessCanMake() {
        Marked.check("""
                @dev.steadystate.testing.ActorTest(
                    value = Ticker.class,
                    modules = {
                      String.class, // <-- [NotAModule] java.lang.String is not a Dagger @Module; annotate it, or remove it from modules
                      Named.class}, // <-- [ActorTestModule] the harness cannot make an instance of module a.Named; give it a constructor without parameters that package a can call, or hand in what it provides with TickerHarness.with(…)
                    lanes = 0) // <-- [OutOfRange] lanes is 0; it must be 1 to 1,024
                class TickerTest {}
                @dagger.Module class Named {
                  Named(String name) {}
                  @dagger.Provides String name() { return ""; }
                }
                @Actor class Ticker { @Every("1s") void tick() {} }
                """);
    }

    @Test
    void aParameterNeedsSomebodyWhoProvidesWhatTheConstructorAsksFor() {
        Marked.check("""
                @dev.steadystate.testing.ActorTest(Ticker.class) class TickerTest { // <-- [ActorTestDependency] nobody provides what the constructor of Ticker asks for, java.lang.Integer and java.lang.String; name modules in @ActorTest, or call TickerHarness.with(…) in the test
                  void test(
                      TickerHarness ticker,
                      String other) {}
                }
                @Actor class Ticker {
                  @jakarta.inject.Inject Ticker(Integer limit, ActorContext context, String name) {}
                  @Every("1s") void tick() {}
                }
                """);
    }

    @Test
    void parametersInNestedTestsCountToo() {
        Marked.check("""
                @dev.steadystate.testing.ActorTest(Ticker.class) class TickerTest { // <-- [ActorTestDependency] nobody provides what the constructor of Ticker asks for, java.lang.String; name modules in @ActorTest, or call TickerHarness.with(…) in the test
                  class Slowly {
                    class Sometimes { void test(TickerHarness ticker) {} }
                  }
                }
                @Actor class Ticker {
                  @jakarta.inject.Inject Ticker(String name) {}
                  @Every("1s") void tick() {}
                }
                """);
    }

    @Test
    void testsOfOneActorAgree() {
        Marked.check("""
                @dev.steadystate.testing.ActorTest(Ticker.class) class FirstTest {}
                @dev.steadystate.testing.ActorTest(value = Ticker.class, lanes = 3) class SecondTest {} // <-- [ActorTestDiffers] tests of actor Ticker differ: a.FirstTest says lanes = 2, modules = []; state the same in all of them
                @dev.steadystate.testing.ActorTest(Ticker.class) class ThirdTest {}
                @Actor class Ticker { @Every("1s") void tick() {} }
                """);
    }

    @Test
    void theNameOfAHarnessIsFree() {
        Marked.check("""
                @dev.steadystate.testing.ActorTest(Ticker.class) class TickerTest {} // <-- [NameTaken] a.TickerHarness cannot be generated, since the name is taken; rename what has it, or the actor
                class TickerHarness {}
                @Actor class Ticker { @Every("1s") void tick() {} }
                """);
    }
}
