package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary code puts messages into a graph and takes results out. */
final class ExternalPortsTest {
    @Test
    void whatGoesInComesOutAndClosingTheInputEndsTheGraph(@TempDir Path folder) throws Exception {
        Built built = Build.in(folder)
                .with("demo", "public record Order(String item) {}", """
                        @ActorGraph
                        interface Shop extends ActorSystem {
                          @Tx(value = "orders", capacity = 2) ExternalSender<Order> orders();
                          @Rx("receipts") ExternalReceiver<List<Order>> receipts();
                        }
                        """, """
                        @Actor
                        final class Till {
                          @Rx("orders") Receiver<Order> orders;
                          @Tx("receipts") Sender<List<Order>> receipts;
                          @OnMessage("orders") void take(Order order) { receipts.send(List.of(order)); }
                        }
                        """, """
                        public final class Run {
                          public static List<Object> run() throws Exception {
                            List<Object> seen = new ArrayList<>();
                            try (Shop shop = SteadyShop.builder().settings(GraphSettings.defaults().threads(1)).build()) {
                              shop.start();
                              for (int i = 0; i < 10; i++) {
                                shop.orders().send(new Order("item " + i));
                                seen.add(shop.receipts().take().get(0).item());
                              }
                              shop.orders().close();
                              shop.awaitStopped(Duration.ofSeconds(60));
                              seen.add(shop.receipts().isClosed());
                              seen.add(shop.state());
                            }
                            return seen;
                          }
                        }
                        """)
                .compile();

        assertThat(built.results("demo.Run"))
                .hasSize(12)
                .startsWith("item 0", "item 1")
                .endsWith("item 9", true, dev.steadystate.runtime.GraphState.STOPPED);
    }
}
