using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Какой ключ выдать, as the command line has it.</summary>
/// <param name="Login">The account for whose owner it acts.</param>
/// <param name="Category">The code of the category in which it acts.</param>
/// <param name="Scopes">The codes of its scopes.</param>
/// <param name="Days">For how many days it is good.</param>
/// <param name="Database">The address of the store.</param>
internal sealed record TokenRequest(string Login, string Category, ImmutableArray<string> Scopes, string Days, string Database);
