# The site in a container. Build: docker build -t eljournal . — how it is run stands in docs/operations.md.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
# The image has no runtime pack for compiling ahead, and a site that runs for weeks needs it least of all.
RUN dotnet publish src/ElJournal.ReferenceHost -c Release -p:ReadyToRun=false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# A folder of the user the program runs as: the store of SQLite, where no other is named.
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
VOLUME /data
ENV ELJOURNAL_DATABASE=/data/eljournal.db \
    ELJOURNAL_URLS=http://+:8080 \
    ELJOURNAL_LOG=json
EXPOSE 8080
STOPSIGNAL SIGTERM
# The image has no curl; bash can ask by itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["dotnet", "ElJournal.ReferenceHost.dll"]
CMD ["serve"]
