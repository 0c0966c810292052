using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ElJournal.ReferenceHost.Site.Lists;

/// <summary>Cuts pages out of lists, and gives their addresses.</summary>
internal static class Paging
{
    /// <summary>Cuts a page out of a list; past the last page, the last, and before the first, the first.</summary>
    /// <param name="all">The whole list, in its order.</param>
    /// <param name="number">Which page, from one; null for the first.</param>
    /// <param name="size">How many a page shows at most.</param>
    internal static ListPage<T> Cut<T>(IEnumerable<T> all, int? number, int size)
    {
        var list = all.ToList();
        var page = Math.Clamp(number ?? 1, 1, Math.Max(1, (list.Count + size - 1) / size));
        return new ListPage<T>([.. list.Skip((page - 1) * size).Take(size)], page, list.Count > page * size);
    }

    /// <summary>Reads which page of a list an address or a form names; the first where that cannot be read.</summary>
    /// <param name="text">What it says, or null.</param>
    internal static int NumberIn(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    /// <summary>Gives the address of a page of a list.</summary>
    /// <param name="list">The address of the list, which is that of its first page.</param>
    /// <param name="number">Which page, from one.</param>
    internal static string AddressOf(string list, int number) => number == 1 ? list : QueryHelpers.AddQueryString(list, "page", $"{number}");
}
