using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;

namespace ElJournal.Import.Tables;

/// <summary>A period as a row has it: either end may be open until the school year is known.</summary>
internal sealed record StatedPeriod(PeriodId Id, PeriodKind Kind, ClassId? Class, DateSpan Span);
