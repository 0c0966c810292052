using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Cases;

/// <summary>Контрольные журнала за год: how many of the lessons of a journal are spent on written control works.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Lessons">How many lessons it has in the year, without those cancelled.</param>
/// <param name="Certain">How many works are surely control works.</param>
/// <param name="Possible">How many may be.</param>
public sealed record JournalLoad(Journal Journal, int Lessons, int Certain, int Possible);
