using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Makes a case of a row.</summary>
internal static class ExampleCaseReader
{
    /// <summary>Makes the case, or adds everything that is wrong to the defects and gives null.</summary>
    internal static ExampleCase? Read(ExampleRow row, int line, ExampleKind kind, ImmutableArray<Defect>.Builder defects)
    {
        var known = defects.Count;
        var name = row.Required(ExampleColumns.Case);
        var expected = ReadExpected(row);
        var force = ReadForce(row);
        var (school, about) = kind.Read(row);
        ClosingFacts.Write(school);
        school.AddCoverage();
        var asOf = ReadAsOf(school);
        var record = school.Facts.Build();
        row.Report(record.Defects);
        return defects.Count > known || name is null || asOf is null ? null : new ExampleCase
        {
            Name = name,
            Line = line,
            Record = record.Value,
            AsOf = asOf.Value,
            About = about,
            Marks = school.Marks,
            Expected = expected,
            ExpectedBearer = row.Says(ExampleColumns.Bearer, ExpectedVerdicts.Nobody) ? "" : row.Text(ExampleColumns.Bearer),
            ExpectedForce = force,
        };
    }

    private static Verdict? ReadExpected(ExampleRow row)
    {
        Verdict? verdict = null;
        if (row.Required(ExampleColumns.Expected) is { } word && !ExpectedVerdicts.TryParse(word, out verdict))
        {
            row.Wrong(ExampleColumns.Expected, ExpectedVerdicts.Listing);
        }

        return verdict;
    }

    private static Force? ReadForce(ExampleRow row) => row.Word<Force?>(ExampleColumns.Force, null, [.. Enum.GetValues<Force>().Select(f => (f.ToRussian(), (Force?)f))]);

    /// <summary>A day means its last tick, as in the command line.</summary>
    private static Instant? ReadAsOf(ExampleSchool school)
    {
        if (school.Row.Required(ExampleColumns.AsOf) is not { } text)
        {
            return null;
        }

        return ExampleForms.Date(text) is { } day ? school.Clock.LastTickOfDay(day)
            : school.At(school.Row.Value(ExampleColumns.AsOf, ExampleForms.Moment, $"{ExampleForms.DateForm} (конец этого дня) или {ExampleForms.MomentForm}"));
    }
}
