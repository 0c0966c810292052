using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the statements of the first guardian about the first pupil into the school of a row.</summary>
internal static class StatementFacts
{
    private const string Expected =
        "заявления через точку с запятой: «электронное от 05.09.2023», «отказ от 05.09.2023» или «не может от 05.09.2023», дальше через запятую «по 31.12.2023», «внесено 06.09.2023 10:00», «внесено неизвестно когда»; нет, нет сведений";

    private static readonly LocalTime Usual = new(12, 0);

    internal static void Write(ExampleSchool school)
    {
        var (row, column) = (school.Row, FamilyColumns.Statements);
        FamilySchool.Hide(school, column, FactKinds.Statements);
        foreach (var statement in ExamplePhrase.Read(row, column, Expected, "по", "внесено неизвестно когда", "внесено"))
        {
            if (statement.Read(Parse) is not { } parsed)
            {
                continue;
            }

            var entered = statement.Has("внесено неизвестно когда") ? (LocalDateTime?)null : statement.Moment("внесено") ?? parsed.Date + Usual;
            var to = statement.Date("по");
            var fact = new FamilyStatement(FamilySchool.Guardian, ExampleSchool.Pupil, parsed.Kind, parsed.Date, to < parsed.Date ? null : to) { Recorded = new Provenance(school.At(entered), null) };
            school.Facts.Add(fact, row.Place.At(column.Name));
        }
    }

    private static (FamilyStatementKind Kind, LocalDate Date)? Parse(string text)
    {
        const string Of = " от ";
        var at = text.IndexOf(Of, StringComparison.Ordinal);
        FamilyStatementKind? kind = at < 0 ? null : ExampleForms.Plain(text[..at]) switch
        {
            "электронное" => FamilyStatementKind.Electronic,
            "отказ" => FamilyStatementKind.Declines,
            "не может" => FamilyStatementKind.Cannot,
            _ => null,
        };
        return kind is { } known && ExampleForms.Date(text[(at + Of.Length)..]) is { } date ? (known, date) : null;
    }
}
