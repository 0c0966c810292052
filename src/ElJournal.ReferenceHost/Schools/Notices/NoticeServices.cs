using ElJournal.ReferenceHost.Schools.Outboxes;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>What notices and letters to families are made of.</summary>
internal static class NoticeServices
{
    internal static void AddNotices(this IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(provider => new LetterCarrier(
            provider.GetRequiredService<TextStore>(), options.Outbox is { } folder ? new FolderOutbox(folder) : null, provider.GetRequiredService<ILogger<LetterCarrier>>()));
        services.AddSingleton<NoticeRound>();
        services.AddHostedService<NoticeService>();
    }
}
