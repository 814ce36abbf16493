package dev.steadystate.testing.graphs;

import dagger.Module;
import dagger.Provides;
import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.Receiver;

/**
 * A planted lost update: two clerks share an account, and each reads the balance in one activation and writes the new one in
 * the next.
 */
@ActorGraph(
        actors = {LostUpdate.Anna.class, LostUpdate.Bert.class},
        modules = LostUpdate.AccountModule.class)
public interface LostUpdate extends ActorSystem {
    /** The shared balance. */
    final class Account {
        public long balance;
    }

    @Module
    final class AccountModule {
        private final Account account;

        public AccountModule(Account account) {
            this.account = account;
        }

        @Provides
        Account account() {
            return account;
        }
    }

    /** Half a deposit: first the form, then the stamp. */
    enum Paper {
        FORM,
        STAMP
    }

    @Tx("anna")
    ExternalSender<Paper> anna();

    @Tx("bert")
    ExternalSender<Paper> bert();

    @Actor
    record Anna(@Rx("anna") Receiver<Paper> anna, @State LongCell seen, Account account) {
        @OnMessage("anna")
        void handle(Paper paper) {
            Clerks.handle(paper, seen, account);
        }
    }

    @Actor
    record Bert(@Rx("bert") Receiver<Paper> bert, @State LongCell seen, Account account) {
        @OnMessage("bert")
        void handle(Paper paper) {
            Clerks.handle(paper, seen, account);
        }
    }

    /** What both do. */
    final class Clerks {
        private Clerks() {}

        static void handle(Paper paper, LongCell seen, Account account) {
            switch (paper) {
                case FORM -> seen.set(account.balance);
                case STAMP -> account.balance = seen.get() + 1;
            }
        }
    }
}
