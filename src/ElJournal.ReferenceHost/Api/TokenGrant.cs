using System.Collections.Immutable;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Что разрешает ключ запроса: in which category its owner acts, and for what.</summary>
/// <remarks>A feature of the request, set once the key is found good. Immutable, safe on any thread.</remarks>
/// <param name="Category">The category.</param>
/// <param name="Scopes">The scopes.</param>
internal sealed record TokenGrant(AccessCategory Category, ImmutableArray<ApiScope> Scopes);
