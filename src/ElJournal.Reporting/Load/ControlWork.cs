using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Reporting.Load;

/// <summary>Контрольная работа в графике.</summary>
/// <param name="Journal">Its journal.</param>
/// <param name="Day">The day.</param>
/// <param name="Work">The work.</param>
/// <param name="OnDay">How many control works the class has on that day, this one among them.</param>
/// <param name="DaysSince">Days since the control work before in the same journal; null for the first.</param>
/// <param name="IsAtEdge">Whether its lesson is the first or the last of the class on that day; null where the record cannot tell.</param>
internal sealed record ControlWork(Journal Journal, LocalDate Day, Assessment Work, int OnDay, int? DaysSince, bool? IsAtEdge);
