using ElJournal.ReferenceHost.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ElJournal.ReferenceHost.Storage.Migrations;

/// <summary>The tables as the last migration leaves them, without a word of one data base; a test compares it with the model on both.</summary>
[DbContext(typeof(StoreContext))]
internal sealed class StoreContextSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity(typeof(LogRow).FullName!, row =>
        {
            row.Property<int>("Number").ValueGeneratedNever();
            row.Property<byte[]>("Line").IsRequired();
            row.HasKey("Number");
            row.ToTable("log");
        });
        modelBuilder.Entity(typeof(Account).FullName!, row =>
        {
            row.Property<string>("Login");
            row.Property<string>("Person");
            row.Property<string>("PasswordHash").IsRequired();
            row.Property<string>("Stamp").IsRequired();
            row.Property<bool>("MustChangePassword");
            row.Property<long?>("PasswordUntil");
            row.Property<bool>("IsBlocked");
            row.Property<int>("FailedCount");
            row.Property<long?>("LockedUntil");
            row.HasKey("Login");
            row.ToTable("accounts");
        });
        modelBuilder.Entity(typeof(PackRow).FullName!, row =>
        {
            row.Property<int>("Place").ValueGeneratedNever();
            row.Property<string>("Name").IsRequired();
            row.Property<byte[]>("Content");
            row.HasKey("Place");
            row.ToTable("packs");
        });
        modelBuilder.Entity(typeof(SchoolRow).FullName!, row =>
        {
            row.Property<int>("Id").ValueGeneratedNever();
            row.Property<long?>("ClockShift");
            row.HasKey("Id");
            row.ToTable("school");
        });
        modelBuilder.Entity(typeof(PersonRow).FullName!, row =>
        {
            row.Property<string>("Person");
            row.Property<string>("Name").IsRequired();
            row.HasKey("Person");
            row.ToTable("people");
        });
        modelBuilder.Entity(typeof(KeyRow).FullName!, row =>
        {
            row.Property<string>("Name");
            row.Property<string>("Xml").IsRequired();
            row.HasKey("Name");
            row.ToTable("keys");
        });
        BuildWordsAndFiles(modelBuilder);
        BuildTokens(modelBuilder);
    }

    private static void BuildWordsAndFiles(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity(typeof(TextRow).FullName!, row =>
        {
            row.Property<string>("Fact");
            row.Property<string>("Text").IsRequired();
            row.HasKey("Fact");
            row.ToTable("texts");
        });
        modelBuilder.Entity(typeof(TextReadRow).FullName!, row =>
        {
            row.Property<string>("Fact");
            row.Property<string>("Person");
            row.Property<long>("ReadAt");
            row.HasKey("Fact", "Person");
            row.ToTable("text_reads");
        });
        modelBuilder.Entity(typeof(FileRow).FullName!, row =>
        {
            row.Property<string>("Digest");
            row.Property<byte[]>("Content").IsRequired();
            row.HasKey("Digest");
            row.ToTable("files");
        });
    }

    private static void BuildTokens(ModelBuilder modelBuilder) =>
        modelBuilder.Entity(typeof(ApiToken).FullName!, row =>
        {
            row.Property<string>("Id");
            row.Property<string>("Hash").IsRequired();
            row.Property<string>("Login").IsRequired();
            row.Property<string>("Category").IsRequired();
            row.Property<string>("Scopes").IsRequired();
            row.Property<long>("IssuedAt");
            row.Property<long>("ExpiresAt");
            row.Property<long?>("RevokedAt");
            row.HasKey("Id");
            row.ToTable("tokens");
        });
}
