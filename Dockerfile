# Builds the site and serves it, on port 8080, as a user who may do nothing else.
#   docker build -t uncramp . && docker run --rm -p 8080:8080 --read-only --tmpfs /tmp uncramp
# Where it will be published, for the site map and the page for wrong addresses: --build-arg SITE_URL=https://…/

FROM node:22-bookworm-slim AS build
WORKDIR /uncramp
# Tools that download a browser of their own need none here.
ENV PUPPETEER_SKIP_DOWNLOAD=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG SITE_URL=
ARG REPORT_ADDRESS=
RUN SITE_URL="$SITE_URL" REPORT_ADDRESS="$REPORT_ADDRESS" npm run -s build && rm -rf dist/.vite dist/_headers

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/*
COPY deploy/nginx-main.conf /etc/nginx/nginx.conf
COPY deploy/nginx.conf /etc/nginx/sites-enabled/uncramp.conf
COPY --from=build /uncramp/dist /srv/uncramp
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr"]
