using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about an order of the order book and the movement that it makes.</summary>
internal sealed class OrderEntryExamples() : ExampleKind(OrderEntrySource.Instance)
{
    private const string Id = "приказ";

    private const string ExpectedOrder =
        "приказ: «зачисление № 12 от 01.09.2023», «отчисление …», «перевод …» или «иное …», дальше через запятую «без ученика», «без класса», «с 05.09.2023» (если действует не со своей даты)";

    private const string ExpectedMovement =
        "движения через точку с запятой: «с 01.09.2023», «по 30.11.2023» или «с … по …», дальше через запятую «приказ 12 от 01.09.2023», «класс 8Б», «внесено 01.09.2023 10:00», «внёс секретарь»";

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.AddClasses(isMarked: true);
        WriteOrder(school);
        WriteMovements(school);
        return (school, $"order-entry:{Id}");
    }

    private static void WriteOrder(ExampleSchool school)
    {
        var column = OfficeColumns.OrderEntry;
        OfficeSchool.Hide(school, column, FactKinds.Orders);
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, ExpectedOrder, "без ученика", "без класса", "с"))
        {
            if (phrase.Read(Parse) is { } order)
            {
                school.Facts.Add(
                    new OrderEntry(OrderEntryId.Parse(Id), order.Number, order.Date, order.Kind)
                    {
                        Pupil = phrase.Has("без ученика") ? null : ExampleSchool.Pupil,
                        Class = phrase.Has("без класса") ? null : ExampleSchool.Class,
                        Effective = phrase.Date("с"),
                    },
                    school.Row.Place.At(column.Name));
            }
        }
    }

    private static void WriteMovements(ExampleSchool school)
    {
        var column = OfficeColumns.Movement;
        OfficeSchool.Hide(school, column, FactKinds.Enrolments);
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, ExpectedMovement, "приказ", "класс", "внесено", "внёс"))
        {
            if (phrase.Read(ExampleForms.Span) is { } span)
            {
                var of = phrase.Text("класс") is { } name && ClassId.TryParse(name, out var id) ? id : ExampleSchool.Class;
                school.Facts.Register.Add(
                    new Enrolment(ExampleSchool.Pupil, of, span, phrase.Text("приказ") is { } order ? OrderFacts.Parse(order) : null)
                    {
                        Recorded = new Provenance(school.At(phrase.Moment("внесено")), school.Known(phrase.Person("внёс"))),
                    },
                    school.Row.Place.At(column.Name));
            }
        }
    }

    private static (OrderKind Kind, string Number, LocalDate Date)? Parse(string text) =>
        ExampleForms.Parts(text.Replace('№', ' '), ' ') is [var word, var number, "от", var date] && ExampleForms.Date(date) is { } day && KindOf(word) is { } kind
            ? (kind, number, day)
            : null;

    private static OrderKind? KindOf(string word) => ExampleForms.Plain(word) switch
    {
        "зачисление" => OrderKind.Enrolment,
        "отчисление" => OrderKind.Expulsion,
        "перевод" => OrderKind.ClassChange,
        "иное" => OrderKind.Other,
        _ => null,
    };
}
