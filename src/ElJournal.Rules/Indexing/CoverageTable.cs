using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>Which kinds of fact are complete, by class and day, looked up in constant time.</summary>
internal sealed class CoverageTable
{
    private readonly SchoolYear year;
    private readonly ImmutableArray<ImmutableArray<FactKinds>> byClass;

    /// <summary>Builds the table; the last row is for what belongs to no class.</summary>
    internal CoverageTable(SchoolRegister register)
    {
        year = register.Year;
        var isSameEveryDay = register.Coverage.Statements.All(s => s.Span == DateSpan.Always);
        var days = isSameEveryDay ? 1 : year.Days;
        byClass =
        [
            .. Enumerable.Range(0, register.Classes.Length + 1).Select(ordinal => ImmutableArray.CreateRange(
                Enumerable.Range(0, days).Select(day => register.Coverage.CompleteOn(
                    year.DateOf(day),
                    ordinal < register.Classes.Length ? register.Classes[ordinal].Id : null)))),
        ];
    }

    /// <summary>Gives the complete kinds of a class on a day; a negative class means none.</summary>
    internal FactKinds On(int schoolClass, int day)
    {
        var row = schoolClass < 0 ? byClass[^1] : byClass[schoolClass];
        return row[Math.Clamp(day, 0, row.Length - 1)];
    }

    /// <summary>Gives what is complete on every day of a span.</summary>
    internal FactKinds Over(int schoolClass, int firstDay, int lastDay)
    {
        var complete = On(schoolClass, firstDay);
        var row = schoolClass < 0 ? byClass[^1] : byClass[schoolClass];
        for (var day = firstDay + 1; day <= lastDay && row.Length > 1; day++)
        {
            complete &= On(schoolClass, day);
        }

        return complete;
    }
}
