using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Чей ключ, что он разрешает и какая это школа.</summary>
/// <param name="Login">The account.</param>
/// <param name="Person">The id of its owner; null for the education authority.</param>
/// <param name="Category">The category in which the key acts.</param>
/// <param name="Scopes">What the key may be used for.</param>
/// <param name="School">The id of the school.</param>
/// <param name="TimeZone">The time zone of the school.</param>
/// <param name="Now">The time at the school.</param>
/// <param name="From">The first day of the school year.</param>
/// <param name="To">The last day of the school year.</param>
internal sealed record MeView(
    string Login, string? Person, string Category, ImmutableArray<string> Scopes, string School, string TimeZone, Instant Now, LocalDate From, LocalDate To);
