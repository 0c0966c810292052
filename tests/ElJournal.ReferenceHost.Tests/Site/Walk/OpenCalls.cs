using ElJournal.ReferenceHost.Accounts;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>What everybody who is signed in may ask for: it shows what the person may see, be it nothing.</summary>
internal static class OpenCalls
{
    internal static IEnumerable<PageCall> All() =>
    [
        Get("/", Everybody),
        Get("/today", Everybody),
        Get("/journals", Everybody),
        Get("/diary", Everybody),
        Get("/messages", Everybody),
        Get("/announcements", Everybody),
        Get("/reports", Everybody),
        Get("/credentials", Everybody),
        Get("/help", Everybody),
        Get("/access", Everybody),
        Get("/password", Everybody),
        Get("/sign-in", Everybody),
        Get("/site.css", Everybody),
        Get("/icon.svg", Everybody),
        Get("/journal.js", Everybody),
        Get("/health", Everybody),
        Get("/health/ready", Everybody),
        Post("/password", Everybody, ("current", "не тот"), ("password", "не будет"), ("again", "не будет")),

        // Last, since it ends the session.
        Post("/sign-out", Everybody),
    ];

    /// <summary>What only who is not signed in sends.</summary>
    internal static PageCall SignIn { get; } = Post("/sign-in", Everybody, ("login", DemoAccounts.Pupil), ("password", DemoAccounts.Password));

    private static bool Everybody(AccessLens lens) => true;
}
