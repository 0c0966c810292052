using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;

namespace ElJournal.Rules.Cases;

/// <summary>Часть школы: one journal, class or person, or the school; parts are audited in parallel.</summary>
/// <param name="Index">The index of the school.</param>
/// <param name="Scope">Which kind of part.</param>
/// <param name="Ordinal">Number of the journal, class or member of staff in the register; zero for the school.</param>
/// <param name="Marks">By which rules marks are judged.</param>
/// <param name="Journal">The rows of the journal, for that scope.</param>
public readonly record struct Partition(SchoolIndex Index, CaseScope Scope, int Ordinal, MarkPolicy Marks, JournalIndex? Journal = null);
