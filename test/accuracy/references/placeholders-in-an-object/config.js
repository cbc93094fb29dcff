module.exports = {
  "sms": { "account_sid": "xxxx", "auth_token": "xxxx" },
  "clarifai": {
    "client_id": "xxxx",
    "client_secret": "xxxx"
  }
};
