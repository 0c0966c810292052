using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Контрольная работа: an assessment that may be a written control work, and the lesson at which it is done.</summary>
/// <param name="Ordinal">Ordinal of its journal in the register.</param>
/// <param name="Journal">Its journal.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="Date">Its day.</param>
/// <param name="Lesson">What the record says of its lesson; null where it has none.</param>
/// <param name="IsControl">Whether the school calls works of its kind written control works; never <see cref="Truth.No"/>.</param>
public sealed record ControlWork(int Ordinal, Journal Journal, Assessment Assessment, LocalDate Date, LessonEntry? Lesson, Truth IsControl);
