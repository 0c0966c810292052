using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Reporting.Reports;

/// <summary>Обучающийся класса в дни отчёта.</summary>
/// <param name="Pupil">The pupil.</param>
/// <param name="ArrivedOn">The first day in the class, where that is within the days; null for one who was there before.</param>
/// <param name="LeftOn">The last day in the class, where that is within the days and past; null for one who stays.</param>
internal sealed record ClassMember(PupilId Pupil, LocalDate? ArrivedOn, LocalDate? LeftOn)
{
    /// <summary>Lists who was in a class on any of the days, by id.</summary>
    internal static ImmutableArray<ClassMember> Of(SchoolRegister register, ClassId schoolClass, LocalDate first, LocalDate last, LocalDate today) =>
    [
        .. register.Enrolments
            .Where(e => e.Class == schoolClass && e.Span.Intersect(new DateSpan(first, last)) is not null)
            .GroupBy(e => e.Pupil)
            .OrderBy(g => g.Key)
            .Select(g => new ClassMember(
                g.Key,
                g.All(e => e.Span.From > first) ? g.Min(e => e.Span.From) : null,
                g.All(e => e.Span.To < last && e.Span.To < today) ? g.Max(e => e.Span.To) : null)),
    ];

    /// <summary>Says in Russian that the pupil came or left; empty for one who was there all the time.</summary>
    internal string Movement => string.Join(
        ", ",
        new[] { ArrivedOn is { } from ? $"прибыл {Domain.Wording.Of(from)}" : null, LeftOn is { } to ? $"выбыл, последний день {Domain.Wording.Of(to)}" : null }.Where(part => part is not null));
}
