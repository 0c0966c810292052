namespace ElJournal.Testing.Demo.Planning;

/// <summary>What stands in one slot of a class's week: a journal, or two of subgroups side by side.</summary>
internal sealed class Unit(JournalPlan[] journals, int hours)
{
    internal JournalPlan[] Journals { get; } = journals;

    internal int Hours { get; } = hours;

    internal int Left { get; set; } = hours;

    internal HashSet<int> Days { get; } = [];

    internal bool IsFree(int weekday, int slot) => Array.TrueForAll(Journals, j => j.Teacher.IsFree(weekday, slot));
}
