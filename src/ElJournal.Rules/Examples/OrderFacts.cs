using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the movement orders of a row into its school, each with a pupil of its own.</summary>
internal static class OrderFacts
{
    private const string Expected = "приказы через точку с запятой: «12 от 01.09.2023; 13 без даты»";

    /// <summary>Reads the orders of a row; none when a value is wrong.</summary>
    internal static List<MovementOrder> Read(ExampleRow row)
    {
        var texts = ExampleForms.Parts(row.Text(ExampleColumns.Orders) ?? "12 от 01.09.2023", ';');
        var orders = texts.Select(Parse).OfType<MovementOrder>().ToList();
        if (orders.Count < texts.Length || orders.Count == 0)
        {
            row.Wrong(ExampleColumns.Orders, Expected);
            return [];
        }

        return orders;
    }

    /// <summary>Gives the day around which the school year of the orders is: that of the first one dated.</summary>
    internal static LocalDate DayOf(List<MovementOrder> orders) => orders.Find(o => o.Date is not null)?.Date ?? new LocalDate(2023, 9, 1);

    internal static void Write(ExampleSchool school, List<MovementOrder> orders)
    {
        var number = 10;
        foreach (var order in orders)
        {
            var pupil = PupilId.Parse(FormattableString.Invariant($"ученик {number++}"));
            school.Facts.Register.Add(pupil).Add(new Enrolment(pupil, ExampleSchool.Class, DateSpan.Always, order), school.Row.Place);
        }
    }

    /// <summary>Reads a number with its date: «12 от 01.09.2023», «13 без даты».</summary>
    internal static MovementOrder? Parse(string text) => ExampleForms.Parts(text.Replace('№', ' '), ' ') switch
    {
        [var number, "от", var date] when ExampleForms.Date(date) is { } day => new MovementOrder(number, day),
        [var number, "без", "даты"] => new MovementOrder(number, date: null),
        _ => null,
    };
}
