using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Lists;

/// <summary>Страница длинного списка.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">What is on the page.</param>
/// <param name="Number">Its number, from one.</param>
/// <param name="HasNext">Whether another page follows.</param>
public sealed record ListPage<T>(ImmutableArray<T> Items, int Number, bool HasNext)
{
    /// <summary>Gives the page with what is shown of each item.</summary>
    /// <typeparam name="TShown">What is shown.</typeparam>
    internal ListPage<TShown> Select<TShown>(Func<T, TShown> shown) => new([.. Items.Select(shown)], Number, HasNext);
}
