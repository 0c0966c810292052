using ElJournal.Domain.Families;

namespace ElJournal.Reporting.Families;

/// <summary>Лист для семьи: what one guardian who does not use the electronic form gets on paper about one child.</summary>
/// <param name="Statement">The statement by which the guardian gets it.</param>
/// <param name="Diary">The week of the child.</param>
internal sealed record FamilySheet(FamilyStatement Statement, Diary Diary);
