//! The FizzBuzz pipeline on the Rust crate `steady_state`, by slices and without telemetry.
//! Arguments: seconds of warm-up, seconds measured. Prints one line of figures, as the rows in Java do, after checking that
//! all that was sent has arrived.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::Arc;
use std::time::Instant;
use steady_state::*;

const CAPACITY: usize = 1 << 18;

#[derive(Clone, Copy)]
enum Message {
    Number(u64),
    Fizz,
    Buzz,
    FizzBuzz,
}

impl Message {
    fn of(number: u64) -> Message {
        match (number % 3, number % 5) {
            (0, 0) => Message::FizzBuzz,
            (0, _) => Message::Fizz,
            (_, 0) => Message::Buzz,
            _ => Message::Number(number),
        }
    }
}

/// What the logger has seen; written once a slice.
#[derive(Default)]
struct Tally {
    numbers: AtomicU64,
    sum: AtomicU64,
    fizzes: AtomicU64,
    buzzes: AtomicU64,
    fizzbuzzes: AtomicU64,
}

impl Tally {
    fn count(&self) -> u64 {
        self.numbers.load(Relaxed)
            + self.fizzes.load(Relaxed)
            + self.buzzes.load(Relaxed)
            + self.fizzbuzzes.load(Relaxed)
    }

    fn check(&self, sent: u64) {
        let numbers = (0..sent).filter(|n| n % 3 != 0 && n % 5 != 0);
        let expected = numbers.fold((0, 0u64), |(count, sum), n| (count + 1, sum.wrapping_add(n)));
        assert_eq!(expected, (self.numbers.load(Relaxed), self.sum.load(Relaxed)));
        assert_eq!(sent.div_ceil(15), self.fizzbuzzes.load(Relaxed));
        assert_eq!(sent, self.count());
    }
}

async fn generator(mut actor: SteadyActorShadow, numbers: SteadyTx<u64>, sent: Arc<AtomicU64>) -> Result<(), Box<dyn Error>> {
    let mut numbers = numbers.lock().await;
    let half = numbers.capacity() / 2;
    let mut next = 0;
    while actor.is_running(|| numbers.mark_closed()) {
        if !actor.wait_vacant(&mut numbers, half).await {
            continue;
        }
        let (first, second) = actor.poke_slice(&mut numbers);
        let room = first.len() + second.len();
        for slot in first.iter_mut().chain(second.iter_mut()) {
            slot.write(next);
            next += 1;
        }
        actor.advance_send_index(&mut numbers, room);
        sent.store(next, Relaxed);
    }
    Ok(())
}

async fn worker(mut actor: SteadyActorShadow, numbers: SteadyRx<u64>, messages: SteadyTx<Message>) -> Result<(), Box<dyn Error>> {
    let mut numbers = numbers.lock().await;
    let mut messages = messages.lock().await;
    let half = CAPACITY / 2;
    while actor.is_running(|| numbers.is_closed_and_empty() && messages.mark_closed()) {
        // Interrupted by a shutdown, it takes what there is.
        let _ = actor.wait_avail(&mut numbers, half).await;
        let _ = actor.wait_vacant(&mut messages, half).await;
        let (from, wrapped) = actor.peek_slice(&mut numbers);
        let from = if from.is_empty() { wrapped } else { from };
        let (to, beyond) = actor.poke_slice(&mut messages);
        let to = if to.is_empty() { beyond } else { to };
        let size = from.len().min(to.len());
        for (slot, number) in to.iter_mut().zip(from) {
            slot.write(Message::of(*number));
        }
        actor.advance_send_index(&mut messages, size);
        actor.advance_take_index(&mut numbers, size);
    }
    Ok(())
}

async fn logger(mut actor: SteadyActorShadow, messages: SteadyRx<Message>, tally: Arc<Tally>) -> Result<(), Box<dyn Error>> {
    let mut messages = messages.lock().await;
    let (mut numbers, mut sum, mut fizzes, mut buzzes, mut fizzbuzzes) = (0u64, 0u64, 0u64, 0u64, 0u64);
    while actor.is_running(|| messages.is_closed_and_empty()) {
        let _ = actor.wait_avail(&mut messages, CAPACITY / 2).await;
        let (first, second) = actor.peek_slice(&mut messages);
        let size = first.len() + second.len();
        for message in first.iter().chain(second) {
            match message {
                Message::Number(number) => {
                    numbers += 1;
                    sum = sum.wrapping_add(*number);
                }
                Message::Fizz => fizzes += 1,
                Message::Buzz => buzzes += 1,
                Message::FizzBuzz => fizzbuzzes += 1,
            }
        }
        actor.advance_take_index(&mut messages, size);
        tally.numbers.store(numbers, Relaxed);
        tally.sum.store(sum, Relaxed);
        tally.fizzes.store(fizzes, Relaxed);
        tally.buzzes.store(buzzes, Relaxed);
        tally.fizzbuzzes.store(fizzbuzzes, Relaxed);
    }
    Ok(())
}

fn build(graph: &mut Graph, sent: &Arc<AtomicU64>, tally: &Arc<Tally>) {
    let channels = graph.channel_builder().with_capacity(CAPACITY);
    let (numbers_tx, numbers_rx) = channels.build_channel();
    let (messages_tx, messages_rx) = channels.build_channel();
    let actors = graph.actor_builder();
    let sent = sent.clone();
    actors
        .with_name("generator")
        .build(move |context| generator(context, numbers_tx.clone(), sent.clone()), SoloAct);
    actors
        .with_name("worker")
        .build(move |context| worker(context, numbers_rx.clone(), messages_tx.clone()), SoloAct);
    let tally = tally.clone();
    actors
        .with_name("logger")
        .build(move |context| logger(context, messages_rx.clone(), tally.clone()), SoloAct);
}

fn seconds(argument: usize, standard: f64) -> Duration {
    let given = std::env::args().nth(argument).map(|text| text.parse().expect("seconds"));
    Duration::from_secs_f64(given.unwrap_or(standard))
}

fn main() -> Result<(), Box<dyn Error>> {
    let sent = Arc::new(AtomicU64::new(0));
    let tally = Arc::new(Tally::default());
    let mut graph = GraphBuilder::default().build(());
    build(&mut graph, &sent, &tally);
    graph.start();
    std::thread::sleep(seconds(1, 2.0));
    let (before, began) = (tally.count(), Instant::now());
    std::thread::sleep(seconds(2, 3.0));
    let rate = (tally.count() - before) as f64 / began.elapsed().as_secs_f64();
    graph.request_shutdown();
    graph.block_until_stopped(Duration::from_secs(30))?;
    tally.check(sent.load(Relaxed));
    println!("result RATE={rate}");
    Ok(())
}
