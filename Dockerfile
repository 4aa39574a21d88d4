# QaBot with the shipped article. Build and run, with nothing but /data and /tmp to be written to:
#
#   docker build -t qabot .
#   docker run --read-only --tmpfs /tmp -v qabot-data:/data -p 3978:3978 qabot
#
# Own articles: -v "$PWD/articles:/app/index/articles:ro". Settings: -e Answering__TargetPrecision=0.95 and so on.

FROM node:22-slim AS web
WORKDIR /web
COPY src/QaBot/web/package.json src/QaBot/web/package-lock.json src/QaBot/web/.npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props global.json .editorconfig appsettings.json LICENSE NOTICE ./
COPY index/synonyms.txt index/
COPY index/articles index/articles
COPY src src
COPY --from=web /web/node_modules/botframework-webchat/dist/webchat.js /web/node_modules/botframework-webchat/dist/webchat.js.LICENSE.txt src/QaBot/wwwroot/lib/
# What was built outside is left out; Web Chat is newer than its lock file, so that the build does not look for Node.js.
RUN find src \( -name bin -o -name obj -o -name node_modules \) -prune -exec rm -r {} + \
 && touch src/QaBot/wwwroot/lib/webchat.js \
 && dotnet publish src/QaBot -c Release -o /app \
 && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV QABOT_HOME=/app \
    Urls=http://+:3978 \
    Articles__Index=/data/lucene \
    Feedback__Path=/data/feedback.jsonl \
    DirectLine__KeepIn=/data/conversations \
    DOTNET_EnableDiagnostics=0
USER $APP_UID
EXPOSE 3978
VOLUME /data
# The image has neither curl nor wget.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/3978 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "QaBot.dll"]
