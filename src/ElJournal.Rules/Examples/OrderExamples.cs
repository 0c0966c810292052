using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about the number of a movement order.</summary>
internal sealed class OrderExamples() : ExampleKind(OrderSource.Instance)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var orders = OrderFacts.Read(row);
        var day = OrderFacts.DayOf(orders);
        var school = ExampleSchool.Open(row, day);
        school.AddClasses(isMarked: true);
        OrderFacts.Write(school, orders);
        return (school, FormattableString.Invariant($"order:{orders.FirstOrDefault()?.Number}/year:{day.Year}"));
    }
}
