using ElJournal.Rules.Audits;

namespace ElJournal.Rules.Tests.Audits;

public sealed class OrderedPartsTests
{
    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 7)]
    [InlineData(5, 1000)]
    public void Run_ManyThreads_TakesEachPartOnceInOrderBeforeItsSlotIsUsedAgain(int threads, int parts)
    {
        var options = new AuditOptions { Parallelism = threads };
        var slots = OrderedParts.SlotsFor(options, parts);
        var held = Enumerable.Repeat(-1, slots).ToArray();
        var taken = new List<int>();

        new OrderedParts(
            parts,
            slots,
            (part, slot) => Assert.Equal(-1, Interlocked.Exchange(ref held[slot], part)),
            (part, slot) =>
            {
                Assert.Equal(part, Interlocked.Exchange(ref held[slot], -1));
                taken.Add(part);
            }).Run(options);

        Assert.Equal(Enumerable.Range(0, parts), taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_APartFails_ThrowsItsExceptionAndTakesNothingAfterIt(int threads)
    {
        var options = new AuditOptions { Parallelism = threads };
        var taken = new List<int>();
        var run = new OrderedParts(50, OrderedParts.SlotsFor(options, 50), static (part, _) => ThrowAt(20, part), (part, _) => taken.Add(part));

        var exception = Assert.Throws<InvalidOperationException>(() => run.Run(options));

        Assert.Equal("20", exception.Message);
        Assert.All(taken, part => Assert.InRange(part, 0, 19));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_TakingFails_ThrowsItsException(int threads)
    {
        var options = new AuditOptions { Parallelism = threads };
        var run = new OrderedParts(50, OrderedParts.SlotsFor(options, 50), static (_, _) => { }, static (part, _) => ThrowAt(20, part));

        Assert.Equal("20", Assert.Throws<InvalidOperationException>(() => run.Run(options)).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_StoppedHalfWay_ThrowsAndTakesNoMore(int threads)
    {
        using var stop = new CancellationTokenSource();
        var options = new AuditOptions { Parallelism = threads, Cancellation = stop.Token };
        var taken = new List<int>();
        var run = new OrderedParts(500, OrderedParts.SlotsFor(options, 500), static (_, _) => { }, (part, _) => StopAt(20, part, taken, stop));

        Assert.ThrowsAny<OperationCanceledException>(() => run.Run(options));

        Assert.True(taken.Count < 500);
    }

    private static void ThrowAt(int number, int part)
    {
        if (part == number)
        {
            throw new InvalidOperationException($"{part}");
        }
    }

    private static void StopAt(int number, int part, List<int> taken, CancellationTokenSource stop)
    {
        taken.Add(part);
        if (part == number)
        {
            stop.Cancel();
        }
    }
}
