package dev.steadystate.page;

import java.util.Random;
import java.util.function.Consumer;

/** A graph, and what happens in it: each tick of 100 ms is a moment that can be asked for again. */
record Scene(Plan plan, Consumer<Moment> story) {
    /** Moments of a second and more ago tell another story in some scenes; this tick is "now" when a test begins. */
    static final long START = 36_000;

    private static final int GROUP = 12;
    private static final String[] AREAS = {"feed", "book", "match", "risk", "clear", "report"};

    Moment at(long tick) {
        Moment moment = new Moment(plan, tick);
        story.accept(moment);
        return moment;
    }

    static Scene calm() {
        return new Scene(shop(), moment -> {});
    }

    /** The audit has had much to do, and waits for its timer now. */
    static Scene auditing(boolean isBusy) {
        return new Scene(shop(), moment -> {
            if (isBusy) {
                moment.actor("Audit", 0.9, 0);
            } else {
                moment.ticking("Audit");
            }
        });
    }

    /** Pricing can't keep up: what is before it piles up and waits. Half an hour ago it was calm. */
    static Scene overloaded() {
        return new Scene(shop(), moment -> {
            if (moment.tick < START - 18_000) {
                return;
            }
            moment.actor("Pricer", 0.985, 0);
            moment.actor("Validator", 0.12, 0.86);
            moment.actor("Gateway", 0.08, 0.91);
            moment.channel("valid", 0.965, 410);
            moment.channel("orders", 0.93, 820);
            moment.channel("webOrders", 0.71, 1640);
            moment.channel("priced", 0.03, 820);
            moment.alertOnChannel("valid", 3);
            moment.alertOnActor("Pricer", 2);
        });
    }

    static Scene restarting() {
        return new Scene(shop(), moment -> {
            int times = moment.tick < START - 6_000 ? 0 : moment.tick < START - 3_000 ? 1 : 3;
            if (times > 0) {
                moment.restarts("Printer", 0, times);
                moment.failure(
                        "Printer",
                        0,
                        2_400,
                        "java.io.IOException: printer 'dock-4' does not answer (10.0.3.17:9100)",
                        "at com.example.shop.shipping.Dock.send(Dock.java:58)",
                        "at com.example.shop.shipping.Printer.print(Printer.java:31)",
                        "at com.example.shop.shipping.Printer_Activations.onMessage(Printer_Activations.java:44)");
            }
            if (times == 3) {
                moment.phase("Printer", 0, "RESTARTING");
                moment.actor("Printer", 0, 0);
                moment.channel("labels", 0.62, 4);
            }
        });
    }

    static Scene stopping() {
        return new Scene(shop(), moment -> {
            if (moment.tick < START - 120) {
                return;
            }
            moment.state = "STOPPING";
            moment.leftMs = Math.max(0, 18_000 - (moment.tick - START) * 100);
            for (String actor : new String[] {"Gateway", "Validator", "Refusals", "Pricer"}) {
                moment.vote(actor);
            }
            for (String channel : new String[] {"webOrders", "orders", "valid", "refused", "priced"}) {
                moment.channel(channel, 0, 0);
            }
            moment.phase("Printer", 0, "STOPPING");
            moment.actor("Printer", 0.99, 0);
            moment.channel("labels", 0.4, 2);
            moment.veto("Printer", 0, "labels holds 103");
            moment.veto("Warehouse", 0, "mayStop() returns false");
            moment.veto("Allocator", 0, "answers is not closed by Warehouse");
        });
    }

    /** Many actors in packages of twelve: lines of six packages side by side, with some channels across. */
    static Scene large(int actors) {
        Plan plan = new Plan("Exchange");
        Random random = new Random(11);
        for (int i = 0; i < actors; i++) {
            int group = i / GROUP;
            plan.actor(
                    nameOf(i),
                    "com.example.exchange." + AREAS[group % AREAS.length] + ".line" + group / AREAS.length,
                    1);
        }
        for (int i = 1; i < actors; i++) {
            int place = i % GROUP;
            boolean isFirst = i % (GROUP * AREAS.length) == 0;
            if (!isFirst) {
                int from = place == 0 ? i - 1 : i - 1 - random.nextInt(Math.min(place, 3));
                plan.channel("ch%03d".formatted(i), "Order", 1024, nameOf(from), nameOf(i));
            } else {
                plan.channel("across%03d".formatted(i), "Order", 1024, nameOf(i - GROUP * AREAS.length), nameOf(i + 1));
            }
        }
        String busy = nameOf(actors / 2);
        String before = nameOf(actors / 2 - 1);
        return new Scene(plan, moment -> {
            moment.actor(busy, 0.97, 0);
            moment.actor(before, 0.1, 0.88);
            plan.inputsOf(busy).forEach(channel -> moment.channel(channel, 0.95, 400));
            moment.alertOnActor(busy, 2);
        });
    }

    private static String nameOf(int actor) {
        return "Actor%03d".formatted(actor);
    }

    /** Names and texts that would do harm if the page took them for markup, or for Graphviz's language. */
    static Scene hostile() {
        String image = "<img src=x onerror=\"window.harmed=1\">";
        String script = "</title></script><script>window.harmed=2</script>";
        String label = "\"]; n0 [label=\"\\N\" URL=\"javascript:window.harmed=3\"]; //";
        Plan plan = new Plan(script)
                .actor(image, image, 2)
                .actor(label, "<b>bold", 1)
                .channel(script, "Map<String, List<" + image + ">>", 8, image, label)
                .channel(label, "long", 8, label, image);
        return new Scene(plan, moment -> {
            moment.state = "STOPPING";
            moment.restarts(label, 0, 1);
            moment.failure(label, 0, 1_000, image + script, image);
            moment.veto(image, 0, image + script);
            moment.alertOnChannel(script, 3);
        });
    }

    private static Plan shop() {
        String intake = "com.example.shop.intake";
        String pricing = "com.example.shop.pricing";
        String stock = "com.example.shop.stock";
        String shipping = "com.example.shop.shipping";
        return new Plan("OrderDesk")
                .actor(new Plan.Actor("Gateway", intake, 1, "DEDICATED", "", true))
                .actor("Validator", intake, 4)
                .actor("Refusals", intake, 1)
                .actor("Pricer", pricing, 2)
                .actor(new Plan.Actor("Allocator", stock, 1, "SHARED", "stock", false))
                .actor(new Plan.Actor("Warehouse", stock, 1, "SHARED", "stock", false))
                .actor("Shipper", shipping, 3)
                .actor(new Plan.Actor("Printer", shipping, 1, "DEDICATED", "", true))
                .actor("Billing", shipping, 1)
                .actor("Audit", "com.example.shop", 1)
                .channel("webOrders", "WebOrder", 4096, "", "Gateway")
                .channel("orders", "Order", 1024, "Gateway", "Validator")
                .channel("refused", "Refusal", 256, "Validator", "Refusals")
                .channel("valid", "Order", 1024, "Validator", "Pricer")
                .channel("priced", "PricedOrder", 1024, "Pricer", "Allocator")
                .channel("requests", "StockRequest", 512, "Allocator", "Warehouse")
                .channel("answers", "StockAnswer", 512, "Warehouse", "Allocator")
                .channel("shipments", "Shipment", 1024, "Allocator", "Shipper")
                .channel("labels", "Label", 256, "Shipper", "Printer")
                .channel("invoices", "Invoice", 256, "Shipper", "Billing")
                .channel("ledger", "Entry", 2048, "Billing", "")
                .channel("audited", "Event", 8192, "Pricer", "Audit");
    }
}
