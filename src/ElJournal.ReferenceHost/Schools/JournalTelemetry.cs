using System.Diagnostics;
using System.Diagnostics.Metrics;
using ElJournal.Rules.Desk;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Что журнал рассказывает о своей работе: how many submissions ended how, and how long each took. No ids, no names.</summary>
/// <remarks>Costs nothing while nobody listens. Safe on any thread.</remarks>
internal static class JournalTelemetry
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    internal const string Name = "ElJournal.Journal";

    /// <summary>How submissions are counted: by outcome.</summary>
    internal const string Submissions = "eljournal.submissions";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Counted = Meter.CreateCounter<long>(Submissions, unit: "{submission}", description: "Обращения к журналу, по исходу");
    private static readonly Histogram<double> Taken = Meter.CreateHistogram<double>("eljournal.submission.duration", unit: "s", description: "Сколько заняло обращение, с ожиданием очереди и записью на диск");

    /// <summary>Runs a submission and tells of it.</summary>
    internal static async Task<DeskReply> WatchAsync(Func<Task<DeskReply>> submit)
    {
        using var activity = Source.StartActivity("submit");
        var began = Stopwatch.GetTimestamp();
        var reply = await submit();
        var outcome = new KeyValuePair<string, object?>("outcome", OutcomeOf(reply));
        activity?.SetTag(outcome.Key, outcome.Value);
        Counted.Add(1, outcome);
        Taken.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, outcome);
        return reply;
    }

    private static string OutcomeOf(DeskReply reply) => reply switch
    {
        DeskReply.Accepted => "accepted",
        DeskReply.ReasonNeeded => "reason-needed",
        DeskReply.Refused => "refused",
        _ => throw new InvalidOperationException("Unknown reply."),
    };
}
