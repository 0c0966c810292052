using ElJournal.Domain.Classes;
using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Keeps of the findings what a summary shows: the most urgent ones, and how many each class has.</summary>
internal sealed class TextFindings(SchoolRegister register) : IFindingSink
{
    /// <summary>How many findings a summary shows.</summary>
    internal const int MaxShown = 10;

    private readonly PriorityQueue<Finding, Urgency> shown = new(Comparer<Urgency>.Create(static (a, b) => b.CompareTo(a)));
    private readonly Dictionary<ClassId, int> byClass = [];

    /// <summary>Gets how many findings there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets the most urgent findings, the most urgent first: what can still be done and is overdue longest, then what was broken, then what was late.</summary>
    internal IEnumerable<Finding> Shown => shown.UnorderedItems.OrderBy(i => i.Priority).Select(i => i.Element);

    /// <summary>Gets the classes with most findings.</summary>
    internal IEnumerable<(ClassId Class, int Count)> Classes => byClass.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => (c.Key, c.Value));

    public void Finding(Finding finding)
    {
        Count++;
        if (finding.Journal is { } journal && register.FindJournal(journal)?.Class is { } schoolClass)
        {
            byClass[schoolClass] = byClass.GetValueOrDefault(schoolClass) + 1;
        }

        var urgency = new Urgency(finding, Count);
        if (shown.Count < MaxShown)
        {
            shown.Enqueue(finding, urgency);
        }
        else
        {
            shown.EnqueueDequeue(finding, urgency);
        }
    }

    public void Advice(Finding finding)
    {
        // Advice is counted in the totals and shown in the JSON; a summary of duties does not list it.
    }

    /// <summary>Orders findings by what a deputy head looks at first.</summary>
    private readonly record struct Urgency : IComparable<Urgency>
    {
        private readonly (int Verdict, long Due, int Number) key;

        internal Urgency(Finding finding, int number) => key = (
            finding.Verdict switch { Verdict.Overdue => 0, Verdict.Violated => 1, _ => 2 },
            finding.Due?.ToUnixTimeTicks() ?? 0,
            number);

        public int CompareTo(Urgency other) => key.CompareTo(other.key);
    }
}
