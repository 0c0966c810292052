using Microsoft.AspNetCore.Http;
using NodaTime;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Настройки сайта.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal sealed record SiteOptions
{
    /// <summary>Gets where the site listens.</summary>
    internal string Urls { get; init; } = "http://localhost:5080";

    /// <summary>Gets how many attempts to sign in one address may make in a minute.</summary>
    internal int SignInsPerMinute { get; init; } = 20;

    /// <summary>Gets how many requests a program may make with one key in a minute.</summary>
    internal int ApiRequestsPerMinute { get; init; } = 600;

    /// <summary>Gets the greatest size of what a browser may send.</summary>
    internal long MaxRequestBytes { get; init; } = 1 << 20;

    /// <summary>Gets how often guardians are told of new marks and absences; null for a site that makes no notices.</summary>
    internal Duration? NoticesEvery { get; init; }

    /// <summary>Gets the folder of letters that go out by the contacts of families; null for a school that sends nothing outside.</summary>
    internal string? Outbox { get; init; }

    /// <summary>Gets when cookies are marked as secure: always, but for a site that is reached from its own machine alone, without encryption.</summary>
    internal CookieSecurePolicy CookieSecurity => IsLocal ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>Gets a value indicating whether only browsers on the same machine reach the site.</summary>
    internal bool IsLocal => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback);
}
