using System.Globalization;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Numbers orders, beginning again with each calendar year.</summary>
internal sealed class OrderBook
{
    private readonly Dictionary<int, int> last = [];

    internal MovementOrder Next(LocalDate date)
    {
        last[date.Year] = last.GetValueOrDefault(date.Year) + 1;
        return new MovementOrder(string.Create(CultureInfo.InvariantCulture, $"{last[date.Year]}-к"), date);
    }
}
