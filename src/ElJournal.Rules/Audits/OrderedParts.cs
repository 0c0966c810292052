using System.Runtime.ExceptionServices;

namespace ElJournal.Rules.Audits;

/// <summary>Judges the parts of a school on several threads and takes their results one at a time, in the order of the parts.</summary>
/// <remarks>
/// <para>No thread waits for the slowest of a batch: it goes on with the next part as long as a slot is free. So only as many results are kept as there are slots, however large the school is.</para>
/// <para>Used once, for one run.</para>
/// </remarks>
/// <param name="parts">How many parts there are.</param>
/// <param name="slots">How many results are kept at once; not less than one a thread.</param>
/// <param name="judge">Judges a part, given its number and that of its slot; on any thread, never two at once in a slot.</param>
/// <param name="take">Takes the result of a part, given both; never two at once, in the order of the parts.</param>
internal sealed class OrderedParts(int parts, int slots, Action<int, int> judge, Action<int, int> take)
{
    /// <summary>Enough to even out large and small journals, few enough that their results stay small.</summary>
    private const int SlotsPerThread = 8;

    private readonly object gate = new();
    private readonly bool[] judged = new bool[slots];
    private int begun;
    private int taken;
    private bool isTaking;
    private bool hasFailed;

    /// <summary>Gives how many slots a run needs.</summary>
    internal static int SlotsFor(AuditOptions options, int parts) =>
        ThreadsOf(options) == 1 ? 1 : Math.Max(1, Math.Min(ThreadsOf(options) * SlotsPerThread, parts));

    /// <summary>Judges and takes all parts.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    internal void Run(AuditOptions options)
    {
        var threads = ThreadsOf(options);
        if (threads == 1)
        {
            for (var part = 0; part < parts; part++)
            {
                options.Cancellation.ThrowIfCancellationRequested();
                judge(part, 0);
                take(part, 0);
            }

            return;
        }

        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = options.Cancellation }, _ => Work(options.Cancellation));
        }
        catch (AggregateException e) when (e.InnerExceptions.Count == 1)
        {
            // The caller's sink or source has thrown; it gets its own exception back, as on one thread.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    private static int ThreadsOf(AuditOptions options) => Math.Max(1, options.Parallelism);

    private void Work(CancellationToken cancellation)
    {
        var isDone = false;
        try
        {
            while (Begin() is { } part)
            {
                cancellation.ThrowIfCancellationRequested();
                judge(part, part % slots);
                TakeWhatIsReady(part);
            }

            isDone = true;
        }
        finally
        {
            if (!isDone)
            {
                Fail();
            }
        }
    }

    /// <summary>Gives the next part as soon as its slot is free; null when there is none left, or another thread has failed.</summary>
    private int? Begin()
    {
        lock (gate)
        {
            while (begun < parts && begun - taken >= slots && !hasFailed)
            {
                Monitor.Wait(gate);
            }

            return begun < parts && !hasFailed ? begun++ : null;
        }
    }

    /// <summary>Takes what is next in order; a thread that comes while another takes leaves its own part to it.</summary>
    private void TakeWhatIsReady(int part)
    {
        lock (gate)
        {
            judged[part % slots] = true;
            if (isTaking)
            {
                return;
            }

            isTaking = true;
        }

        while (Next() is { } next)
        {
            take(next, next % slots);
            lock (gate)
            {
                judged[next % slots] = false;
                taken++;
                Monitor.PulseAll(gate);
            }
        }
    }

    private int? Next()
    {
        lock (gate)
        {
            isTaking = taken < begun && judged[taken % slots];
            return isTaking ? taken : null;
        }
    }

    private void Fail()
    {
        lock (gate)
        {
            hasFailed = true;
            Monitor.PulseAll(gate);
        }
    }
}
