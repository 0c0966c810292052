using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>Both ways to an encrypted connection that <c>docs/operations.md</c> tells of, with the program as a process of its own: they are set by variables.</summary>
public sealed class EncryptionTests : IDisposable
{
    private const string Password = "of-the-certificate";

    private readonly TestStore store = new(nameof(StoreProvider.Sqlite));
    private readonly TempFolder folder = new();

    public EncryptionTests() => StorySchool.Open(store.Store, StorySchool.Clock());

    [Fact]
    public async Task Https_WithACertificate_IsServedByTheSiteItself()
    {
        using var certificate = WriteCertificate();
        using var host = await HostProcess.ServeAsync(
            store.Address, "https", ("Kestrel__Certificates__Default__Path", folder["site.pfx"]), ("Kestrel__Certificates__Default__Password", Password));
        using var handler = new SocketsHttpHandler();
        handler.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString() };
        using var client = new HttpClient(handler);

        var answer = await client.GetAsync(new Uri(host.Site, "/sign-in"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("none.pfx", Password)]
    [InlineData("none/site.pfx", Password)]
    [InlineData("site.pfx", "another")]
    public async Task Https_WithoutAGoodCertificate_IsRefused(string file, string password)
    {
        using var certificate = WriteCertificate();

        var ended = await Assert.ThrowsAsync<InvalidOperationException>(() => HostProcess.ServeAsync(
            store.Address, "https", ("Kestrel__Certificates__Default__Path", folder[file]), ("Kestrel__Certificates__Default__Password", password)));

        Assert.Contains("ExitCode=2\nELJ-D557: ", ended.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Proxy_ThatEncrypts_IsBelievedWhereTheSiteIsToldTo(string enabled, bool isBelieved)
    {
        using var host = await HostProcess.ServeAsync(store.Address, "http", ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", enabled));
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var answer = await client.GetAsync(new Uri(host.Site, "/sign-in"));

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Equal(isBelieved, cookie.Contains("; secure", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("true", HttpStatusCode.BadRequest)]
    [InlineData("false", HttpStatusCode.TooManyRequests)]
    public async Task Proxy_ThatTellsOfAddresses_HasEachOfThemCounted(string enabled, HttpStatusCode last)
    {
        using var host = await HostProcess.ServeAsync(store.Address, "http", ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", enabled));
        using var client = new HttpClient();
        var answer = HttpStatusCode.Continue;
        for (var number = 0; number <= new ReferenceHost.Site.SiteOptions().SignInsPerMinute; number++)
        {
            using var attempt = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Site, "/sign-in"));
            attempt.Headers.Add("X-Forwarded-For", $"192.0.2.{number}");
            answer = (await client.SendAsync(attempt)).StatusCode;
        }

        Assert.Equal(last, answer);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private X509Certificate2 WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var now = SystemClock.Instance.GetCurrentInstant();
        var certificate = request.CreateSelfSigned((now - Duration.FromDays(1)).ToDateTimeOffset(), (now + Duration.FromDays(1)).ToDateTimeOffset());
        File.WriteAllBytes(folder["site.pfx"], certificate.Export(X509ContentType.Pfx, Password));
        return certificate;
    }
}
