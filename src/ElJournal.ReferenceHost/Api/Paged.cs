using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Страница списка.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">What is on the page.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Size">How many a page holds at most.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
internal sealed record Paged<T>(ImmutableArray<T> Items, int Page, int Size, int Total, string? Next);
